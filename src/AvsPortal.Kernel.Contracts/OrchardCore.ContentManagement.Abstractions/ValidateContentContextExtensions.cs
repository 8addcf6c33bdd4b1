using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public static class ValidateContentContextExtensions
{
    public static void Fail(this ValidateContentContext context, ValidationResult error) => throw new NotImplementedException();

    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames) => throw new NotImplementedException();
}
