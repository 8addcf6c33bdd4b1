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

    /// <summary>What other items of the type, published or being worked on, say already, and the title of the one that does; for the rules of editors.</summary>
    /// <param name="item">The item being edited.</param>
    /// <param name="said">What an item says.</param>
    /// <param name="same">When two of them say the same.</param>
    public async Task<IReadOnlyDictionary<string, string>> TakenAsync<T>(ContentItem item, Func<T, IEnumerable<string>> said, IEqualityComparer<string> same) where T : ContentPart, new()
    {
        var (type, id) = (item.ContentType, item.ContentItemId);
        var taken = new Dictionary<string, string>(same);
        foreach (var other in await session.Query<ContentItem, ContentItemIndex>(row => (row.Published || row.Latest) && row.ContentType == type && row.ContentItemId != id).ListAsync())
        {
            foreach (var text in other.TryGet<T>(out var part) ? said(part) : [])
            {
                taken.TryAdd(text, other.DisplayText ?? text);
            }
        }

        return taken;
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
