using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>The versions of items in the other languages.</summary>
internal sealed class Twins(ISession session, ILocalizationService localization, ItemStates states, IAuthorizationService authorization)
{
    /// <summary>For each item that has a language, by its id: the other languages and what there is in them. Two queries, however many items.</summary>
    internal async Task<IReadOnlyDictionary<string, IReadOnlyList<TwinLink>>> OfAsync(IReadOnlyCollection<ContentItem> items, ClaimsPrincipal user)
    {
        var links = new Dictionary<string, IReadOnlyList<TwinLink>>(StringComparer.Ordinal);
        string[] sets = [.. items.Select(Choices.SetOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (sets.Length == 0)
        {
            return links;
        }

        var entries = (await session.QueryIndex<LocalizedContentItemIndex>(index => index.Latest && index.LocalizationSet.IsIn(sets)).ListAsync()).ToList();
        string[] ids = [.. entries.Select(entry => entry.ContentItemId)];
        var rows = (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentItemId.IsIn(ids)).ListAsync())
            .ToDictionary(row => row.ContentItemId, StringComparer.Ordinal);

        var cultures = await localization.GetSupportedCulturesAsync();
        foreach (var item in items.Where(item => Choices.SetOf(item) is not null))
        {
            var others = entries.Where(entry => entry.LocalizationSet == Choices.SetOf(item)).ToList();
            var mayTranslate = await MayTranslateAsync(user, item);
            links[item.ContentItemId] =
            [
                .. cultures.Where(culture => !string.Equals(culture, Choices.CultureOf(item), StringComparison.OrdinalIgnoreCase))
                    .Select(culture => Link(culture, others, rows, mayTranslate)),
            ];
        }

        return links;
    }

    internal async Task<bool> MayTranslateAsync(ClaimsPrincipal user, ContentItem item) =>
        await authorization.AuthorizeAsync(user, ContentLocalizationPermissions.LocalizeContent, item)
        || (item.Owner == user.FindFirstValue(ClaimTypes.NameIdentifier)
            && await authorization.AuthorizeAsync(user, ContentLocalizationPermissions.LocalizeOwnContent, item));

    private TwinLink Link(string culture, List<LocalizedContentItemIndex> set, Dictionary<string, ContentItemIndex> rows, bool mayTranslate)
    {
        var entry = set.Find(candidate => string.Equals(candidate.Culture, culture, StringComparison.OrdinalIgnoreCase));
        var row = entry is null ? null : rows.GetValueOrDefault(entry.ContentItemId);
        var state = row is null ? ItemStates.Missing : ItemStates.Of(row.Published, row.PublishedUtc);
        return new TwinLink
        {
            Culture = culture,
            LanguageName = CultureNames.Of(culture),
            State = state,
            StateText = states.Text(state),
            ContentItemId = row?.ContentItemId,
            Title = row?.DisplayText,
            CanTranslate = row is null && mayTranslate,
        };
    }
}
