using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Search.Models;

/// <summary>
/// Names of one thing in both languages, kept by staff. It says both sides itself, so it has no language and no twin
/// (no <c>LocalizationPart</c>).
/// </summary>
public sealed class GlossaryEntry : ContentPart
{
    /// <summary>One term a line.</summary>
    public TextField French { get; set; } = new();

    /// <summary>One term a line; a name that is the same in both languages stands on both sides.</summary>
    public TextField English { get; set; } = new();

    /// <summary>Which terms find which: one of <see cref="GlossaryDirection"/>; empty is <see cref="GlossaryDirection.Both"/>.</summary>
    public TextField Direction { get; set; } = new();
}
