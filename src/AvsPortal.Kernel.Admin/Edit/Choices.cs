using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Content items to choose among.</summary>
internal sealed class Choices(ISession session, IContentDefinitionManager definitions)
{
    /// <summary>How many are listed before one must search.</summary>
    internal const int Shown = 200;

    /// <summary>The latest items of the types, by title; at most <see cref="Shown"/>.</summary>
    /// <param name="types">Technical names; empty: all listable types.</param>
    /// <param name="search">Part of a title; null or empty: any.</param>
    /// <param name="culture">Only items in this language; null: all.</param>
    internal async Task<IReadOnlyList<ContentItem>> FindAsync(IReadOnlyCollection<string> types, string? search, string? culture)
    {
        if (types.Count == 0)
        {
            types = [.. (await definitions.ListTypeDefinitionsAsync()).Where(OrchardCore.ContentManagement.Metadata.Models.ContentTypeExtensions.IsListable).Select(type => type.Name)];
        }

        var query = session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types));
        if (!string.IsNullOrWhiteSpace(search))
        {
            search = search.Trim();
            query = query.Where(index => index.DisplayText.Contains(search));
        }

        IQuery<ContentItem> sorted = query.OrderBy(index => index.DisplayText);
        if (culture is not null)
        {
            sorted = sorted.With<LocalizedContentItemIndex>(index => index.Culture == culture && index.Latest);
        }

        return [.. await sorted.Take(Shown).ListAsync()];
    }

    internal async Task<IReadOnlyList<ContentItem>> GetAsync(IReadOnlyCollection<string> ids) => ids.Count == 0
        ? []
        : [.. await session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentItemId.IsIn(ids)).ListAsync()];

    internal async Task<IReadOnlyList<ContentItem>> GetSetsAsync(IReadOnlyCollection<string> sets) => sets.Count == 0
        ? []
        : [.. await session.Query<ContentItem, LocalizedContentItemIndex>(index => index.Latest && index.LocalizationSet.IsIn(sets)).ListAsync()];

    internal static string? SetOf(ContentItem item) => (string?)item.Data["LocalizationPart"]?["LocalizationSet"];

    internal static string? CultureOf(ContentItem item) => (string?)item.Data["LocalizationPart"]?["Culture"];
}
