using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Models;

/// <summary>A value of the society. The item's title names it.</summary>
public sealed class Value : ContentPart
{
    public TextField Text { get; set; } = new();

    /// <summary>Its place among the values. No language: the same in both twins.</summary>
    public NumericField Order { get; set; } = new();
}
