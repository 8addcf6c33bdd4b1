using AvsPortal.Search.Models;
using AvsPortal.Search.Text;

namespace AvsPortal.Search.Query;

/// <summary>An entry of the glossary, as the search uses it.</summary>
/// <param name="French">As written.</param>
/// <param name="English">As written.</param>
/// <param name="Direction">One of <see cref="GlossaryDirection"/>.</param>
internal sealed record GlossaryTerms(IReadOnlyList<string> French, IReadOnlyList<string> English, string Direction = GlossaryDirection.Both)
{
    public static GlossaryTerms Of(GlossaryEntry entry) => new(
        Lines.Of(entry.French.Text), Lines.Of(entry.English.Text), entry.Direction.Text is { Length: > 0 } direction ? direction : GlossaryDirection.Both);

    /// <summary>The terms that find others, and the terms that they find.</summary>
    public (IEnumerable<string> Typed, IEnumerable<string> Found) Pairs() => Direction switch
    {
        GlossaryDirection.FrenchToEnglish => (French, English),
        GlossaryDirection.EnglishToFrench => (English, French),
        _ => (French.Concat(English), French.Concat(English)),
    };
}
