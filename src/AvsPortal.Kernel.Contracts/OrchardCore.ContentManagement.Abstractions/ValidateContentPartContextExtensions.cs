using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public static class ValidateContentPartContextExtensions
{
    /// <summary>Says what is wrong with the part; its members are named "Part.Member".</summary>
    public static void Fail(this ValidateContentPartContext context, ValidationResult error)
    {
        var part = context.ContentTypePartDefinition.Name;
        context.ContentValidateResult.Fail(error.MemberNames.Any()
            ? new ValidationResult(error.ErrorMessage, error.MemberNames.Select(member => $"{part}.{member}"))
            : error);
    }

    /// <summary>Says what is wrong with a member of the part.</summary>
    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName) =>
        context.Fail(new ValidationResult(errorMessage, [propertyName]));
}
