using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Autoroute.Models;

public static class AutoroutePartExtensions
{
    /// <summary>What is wrong with the path as it is written; whether another item has it is not looked at.</summary>
    public static IEnumerable<ValidationResult> ValidatePathFieldValue(this AutoroutePart autoroute, IStringLocalizer S)
    {
        var path = autoroute.Path;
        if (path == "/")
        {
            yield return new ValidationResult(S["“/” is the home page: use its own option."], [nameof(autoroute.Path)]);
        }

        if (path?.IndexOfAny(AutoroutePart.InvalidCharactersForPath) > -1 || path?.Contains(' ', StringComparison.Ordinal) == true || path?.Contains("//", StringComparison.Ordinal) == true)
        {
            yield return new ValidationResult(S["A permalink has no space, no doubled slash and none of the characters {0}.", new string(AutoroutePart.InvalidCharactersForPath)], [nameof(autoroute.Path)]);
        }

        if (path?.Length > AutoroutePart.MaxPathLength)
        {
            yield return new ValidationResult(S["A permalink has at most {0} characters.", AutoroutePart.MaxPathLength], [nameof(autoroute.Path)]);
        }
    }
}
