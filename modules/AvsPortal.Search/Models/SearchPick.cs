using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Search.Models;

/// <summary>
/// What staff want first for some words. The items are named by their localization set and the words may be of both languages, so one
/// pick serves both and has no language itself.
/// </summary>
public sealed class SearchPick : ContentPart
{
    /// <summary>A whole query a line, as readers type it; accents, case and apostrophes do not matter.</summary>
    public TextField Words { get; set; } = new();

    /// <summary>In the order in which they are shown; each in the reader's language.</summary>
    public LocalizationSetContentPickerField Items { get; set; } = new();
}
