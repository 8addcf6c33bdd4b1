using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using AvsPortal.Search.Text;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Search.Services;

/// <summary>The glossary and the picks as published.</summary>
internal sealed class GuidanceReader(ISession session, GuidanceMemory memory)
{
    private static readonly string[] Types = [nameof(GlossaryEntry), nameof(SearchPick)];

    public ValueTask<SearchGuidance> GetAsync() => memory.GetAsync(ReadAsync);

    /// <summary>Other items of the type that are published or being worked on; for the rules of editors.</summary>
    public async Task<List<ContentItem>> OthersAsync(ContentItem item)
    {
        var (type, id) = (item.ContentType, item.ContentItemId);
        return [.. await session.Query<ContentItem, ContentItemIndex>(row => (row.Published || row.Latest) && row.ContentType == type && row.ContentItemId != id).ListAsync()];
    }

    private async Task<SearchGuidance> ReadAsync()
    {
        var items = (await session.Query<ContentItem, ContentItemIndex>(row => row.Published && row.ContentType.IsIn(Types)).ListAsync())
            .OrderBy(item => item.ContentItemId, StringComparer.Ordinal).ToList();
        return new SearchGuidance(
            new Glossary(Parts<GlossaryEntry>(items).Select(GlossaryTerms.Of)),
            new SearchPicks(Parts<SearchPick>(items).Select(pick => ((IReadOnlyList<string>)Lines.Of(pick.Words.Text), (IReadOnlyList<string>)(pick.Items.LocalizationSets ?? [])))));
    }

    private static IEnumerable<T> Parts<T>(List<ContentItem> items) where T : ContentPart, new()
    {
        foreach (var item in items)
        {
            if (item.TryGet<T>(out var part))
            {
                yield return part;
            }
        }
    }
}
