using System.Data.Common;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Contracts;
using AvsPortal.Search.Files;
using AvsPortal.Search.Index;
using AvsPortal.Search.Text;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Search.Indexing;

/// <summary>Makes the index's documents from published items and what their modules say of them.</summary>
internal sealed partial class SearchDocumentBuilder(IContentManager contents, ISession session, SiteSections sections, FileTexts files, IMediaFileStore media, ILogger<SearchDocumentBuilder> logger)
{
    /// <summary>Characters of files that count for an item: a page with twenty reports is not found for everything.</summary>
    private const int MostFileText = 400_000;

    /// <summary>The documents of the items that are published and searchable; the others of the ids have none.</summary>
    public async Task<IReadOnlyList<SearchDocument>> BuildAsync(IReadOnlyCollection<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        var items = await LoadAsync(wanted);
        var sets = items.Values.Select(SetOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var twins = await LoadAsync((await InSetsAsync(sets)).Where(id => !wanted.Contains(id)));
        List<SearchDocument> all = [];
        foreach (var item in items.Values)
        {
            if (await DocumentAsync(item) is { } document)
            {
                all.Add(document);
            }
        }

        foreach (var twin in twins.Values)
        {
            if (await TwinAsync(twin) is { } document)
            {
                all.Add(document);
            }
        }

        var bySet = all.Where(document => document.Set is not null).ToLookup(document => document.Set!, StringComparer.Ordinal);
        return [.. all.Where(document => wanted.Contains(document.Id)).Select(document => WithTwin(document, bySet))];
    }

    /// <summary>The ids of the published items of the sets.</summary>
    public async Task<IReadOnlyCollection<string>> InSetsAsync(IReadOnlyCollection<string> sets)
    {
        if (sets.Count == 0)
        {
            return [];
        }

        string[] values = [.. sets];
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(row => row.Published && row.LocalizationSet.IsIn(values)).ListAsync();
        return rows.Select(row => row.ContentItemId).ToHashSet(StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, ContentItem>> LoadAsync(IEnumerable<string> ids)
    {
        string[] wanted = [.. ids];
        var found = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        if (wanted.Length > 0)
        {
            // Not through the content manager's memory: another node may have published what it still remembers otherwise.
            foreach (var item in await session.Query<ContentItem, ContentItemIndex>(row => row.Published && row.ContentItemId.IsIn(wanted)).ListAsync())
            {
                found[item.ContentItemId] = await contents.LoadAsync(item);
            }
        }

        return found;
    }

    /// <summary>A twin lends its words; one that cannot be read lends none, and is told of when it is its turn.</summary>
    private async Task<SearchDocument?> TwinAsync(ContentItem item)
    {
        try
        {
            return await DocumentAsync(item);
        }
        catch (Exception exception) when (exception is not DbException)
        {
            LogTwin(item.ContentItemId, exception.Message);
            return null;
        }
    }

    private async Task<SearchDocument?> DocumentAsync(ContentItem item)
    {
        var aspect = await contents.PopulateAspectAsync(item, new SearchAspect());
        if (!aspect.Indexed)
        {
            return null;
        }

        var link = await contents.PopulateAspectAsync(item, new LinkAspect());
        var (pages, pending) = await PagesAsync(item.ContentItemId, aspect.Files);
        return new SearchDocument
        {
            Id = item.ContentItemId,
            Version = item.ContentItemVersionId,
            Set = SetOf(item),
            Culture = Twins.CultureOf(item),
            Type = item.ContentType,
            Audience = string.IsNullOrEmpty(aspect.Audience) ? "everyone" : aspect.Audience,
            Url = link.Url ?? "",
            Title = PlainText.From(aspect.Title ?? item.DisplayText),
            Summary = PlainText.From(aspect.Summary),
            Body = PlainText.From(aspect.Body),
            Keywords = string.Join('\n', aspect.Keywords),
            Year = aspect.Year,
            Section = sections.Of(link.Url),
            Date = aspect.Date ?? (aspect.Year is >= 1 and <= 9999 and var year ? new DateOnly(year, 1, 1) : item.PublishedUtc is { } published ? DateOnly.FromDateTime(published) : null),
            Organization = string.IsNullOrWhiteSpace(aspect.Organization) ? null : aspect.Organization,
            Pages = pages,
            FilesPending = pending,
        };
    }

    private async Task<(IReadOnlyList<FilePage> Pages, bool Pending)> PagesAsync(string contentItemId, IEnumerable<SearchFile> attached)
    {
        List<FilePage> pages = [];
        var pending = false;
        var left = MostFileText;
        foreach (var file in attached.Where(file => FileText.CanRead(file.Path)))
        {
            var read = await files.FindAsync(media, file, contentItemId);
            pending |= read is null;
            foreach (var page in read ?? [])
            {
                left -= page.Text.Length;
                if (left > 0)
                {
                    pages.Add(new FilePage(file.Path, file.Title ?? Path.GetFileName(file.Path), page.Number, page.Text));
                }
            }
        }

        return (pages, pending);
    }

    /// <summary>The twin's words make the page findable, so they must be for the same readers.</summary>
    private static SearchDocument WithTwin(SearchDocument document, ILookup<string, SearchDocument> bySet)
    {
        var twin = document.Set is null ? null : bySet[document.Set].FirstOrDefault(other =>
            other.Culture != document.Culture && other.Audience == document.Audience && other.Type == document.Type);
        return twin is null ? document : document with { TwinText = string.Join('\n', twin.Title, twin.Summary, twin.Body, twin.Keywords) };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The item {ContentItemId} lends its twin no words, as it cannot be read: {Reason}")]
    private partial void LogTwin(string contentItemId, string reason);

    private static string? SetOf(ContentItem item) => Twins.SetOf(item) is var set && set == item.ContentItemId ? null : set;
}
