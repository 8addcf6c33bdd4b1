using OrchardCore.ContentFields.Fields;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>Whole numbers of fields, for index columns.</summary>
public static class NumericValues
{
    /// <summary>The number of a field without its fraction; the nearest there is when it is too large for a column.</summary>
    /// <returns>Null when the field is empty.</returns>
    public static int? Whole(this NumericField? field) =>
        field?.Value is { } value ? (int)Math.Clamp(decimal.Truncate(value), int.MinValue, int.MaxValue) : null;
}
