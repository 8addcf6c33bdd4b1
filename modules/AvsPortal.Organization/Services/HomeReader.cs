using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Search.Contracts;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using YesSql;

namespace AvsPortal.Organization.Services;

/// <summary>What the home page tells of other modules' content, known by their names and aspects: it needs none of them.</summary>
public sealed class HomeReader(ISession session, IContentManager contents, IContentDefinitionManager definitions, IEnumerable<IKeyFigure> figures, IEnumerable<IOpenWork> works)
{
    private const int Figures = 4;
    private const int Entries = 4;
    private const int EntriesOfOneKind = 2;
    private const int Next = 3;
    private const int Recent = 60;

    public async Task<IReadOnlyList<KeyFigure>> FiguresAsync(string culture)
    {
        var known = new List<KeyFigure>();
        foreach (var figure in figures.OrderBy(figure => figure.Order))
        {
            if (await figure.GetAsync(culture) is { } value)
            {
                known.Add(value);
            }
        }

        return [.. known.Take(Figures)];
    }

    /// <summary>The last published for everyone, at most two of a kind; of one day, those about the latest years.</summary>
    /// <param name="culture">"fr" or "en".</param>
    /// <param name="elsewhere">What the page shows already.</param>
    public async Task<IReadOnlyList<HomeEntry>> NewsAsync(string culture, IReadOnlyList<ContentItem> elsewhere)
    {
        var entries = new List<(HomeEntry Entry, DateTime Day, int Year)>();
        var shown = elsewhere.Select(item => item.ContentItemId).ToHashSet(StringComparer.Ordinal);
        foreach (var item in (await RecentAsync(culture)).Where(item => !shown.Contains(item.ContentItemId)))
        {
            var search = await contents.PopulateAspectAsync(item, new SearchAspect());
            var url = (await contents.PopulateAspectAsync(item, new LinkAspect())).Url;
            // A person's card is no news; what says no year is a page that stands.
            if (search is { Indexed: true, Audience: Audiences.Everyone, Year: { } year } && !string.IsNullOrEmpty(url))
            {
                var kind = (await definitions.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType;
                entries.Add((new HomeEntry(item, url, kind, search.Summary ?? search.Body ?? ""), (item.PublishedUtc ?? default).Date, year));
            }
        }

        return
        [
            .. entries
                .GroupBy(entry => entry.Entry.Kind, StringComparer.Ordinal)
                .SelectMany(kind => kind.OrderByDescending(entry => entry.Day).ThenByDescending(entry => entry.Year).Take(EntriesOfOneKind))
                .OrderByDescending(entry => entry.Day).ThenByDescending(entry => entry.Year)
                .Take(Entries)
                .Select(entry => entry.Entry),
        ];
    }

    /// <summary>What is under way or coming, those about the latest years first.</summary>
    public async Task<IReadOnlyList<ContentItem>> NextAsync(string culture)
    {
        var next = new List<ContentItem>();
        foreach (var work in works)
        {
            next.AddRange((await work.ListAsync(culture)).Take(Next));
        }

        return [.. next.Take(Next)];
    }

    private Task<IEnumerable<ContentItem>> RecentAsync(string culture) => session
        .Query<ContentItem, PublicationIndex>(index => index.Culture == culture)
        .OrderByDescending(index => index.PublishedUtc)
        .Take(Recent)
        .ListAsync();
}
