using Microsoft.Extensions.Localization;
using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Autoroute.Models;

public static class AutoroutePartExtensions
{
    public static IEnumerable<ValidationResult> ValidatePathFieldValue(this AutoroutePart autoroute, IStringLocalizer S) => throw new NotImplementedException();
}
