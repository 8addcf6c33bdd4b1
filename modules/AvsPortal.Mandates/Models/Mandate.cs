using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Mandates.Models;

/// <summary>Something that the society has taken on. The item's title is its name.</summary>
public sealed class Mandate : ContentPart
{
    /// <summary>One sentence, for lists.</summary>
    public TextField Summary { get; set; } = new();

    public HtmlField Text { get; set; } = new();

    /// <summary>One of <see cref="MandateStatus"/>.</summary>
    public TextField Status { get; set; } = new();

    /// <summary>Only its year shows; empty when not known.</summary>
    public DateField Start { get; set; } = new();

    /// <summary>Last day; only its year shows.</summary>
    public DateField End { get; set; } = new();

    /// <summary>Localization set of a person of the team.</summary>
    public LocalizationSetContentPickerField Lead { get; set; } = new();

    /// <summary>Where this is stated, with its year in the text.</summary>
    public LinkField Source { get; set; } = new();
}
