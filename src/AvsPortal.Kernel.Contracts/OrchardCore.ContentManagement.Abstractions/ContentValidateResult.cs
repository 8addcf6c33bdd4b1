using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What is wrong with an item, if anything.</summary>
public class ContentValidateResult
{
    private readonly List<ValidationResult> errors = [];

    public IReadOnlyList<ValidationResult> Errors => errors;

    public bool Succeeded { get; set; } = true;

    /// <summary>Adds an error.</summary>
    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        errors.Add(error);
    }
}
