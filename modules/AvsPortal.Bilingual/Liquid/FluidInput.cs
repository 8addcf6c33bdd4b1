using System.Globalization;
using AvsPortal.Bilingual.Contracts;
using Fluid;
using Fluid.Values;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>What the filters read from their input and arguments.</summary>
internal static class FluidInput
{
    /// <summary>The date of a JSON string ("2015-06-18", "2015-06-18T00:00:00Z") or of a date value, as written there.</summary>
    internal static DateOnly? Date(FluidValue value, TemplateContext context) => value.ToObjectValue() switch
    {
        DateTimeOffset date => DateOnly.FromDateTime(date.DateTime),
        DateTime date => DateOnly.FromDateTime(date),
        DateOnly date => date,
        _ => DateTimeOffset.TryParse(value.ToStringValue(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? DateOnly.FromDateTime(date.DateTime)
            : null,
    };

    /// <summary>A number, also when it was stored as text; null when there is none.</summary>
    internal static decimal? Number(FluidValue value) => value.Type switch
    {
        FluidValues.Number => value.ToNumberValue(),
        _ => decimal.TryParse(value.ToStringValue(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    /// <summary>The argument <c>culture: "en"</c>, else the request's language.</summary>
    internal static string Culture(FilterArguments arguments) =>
        arguments.HasNamed("culture") ? SiteCultures.Of(arguments["culture"].ToStringValue()) : SiteCultures.Current;
}
