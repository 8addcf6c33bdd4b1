using System.Security.Claims;
using AvsPortal.Bilingual.Contracts;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using YesSql;

namespace AvsPortal.Bilingual.Machines;

/// <summary>What a visitor may see, whoever asks: sitemap and feeds are the same for everybody.</summary>
public sealed class PublicContent(ISession session, IContentManager contents, IAuthorizationService authorization)
{
    private const int MostBatches = 10;

    private static readonly ClaimsPrincipal Visitor = new(new ClaimsIdentity());

    /// <summary>How many published items there are in both languages, those included that a visitor may not see.</summary>
    public Task<int> CountAsync() => session.QueryIndex<LocalizedContentItemIndex>(index => index.Published).CountAsync();

    /// <summary>
    /// Some of them, by localization set. <paramref name="skip"/> and <paramref name="take"/> count as <see cref="CountAsync"/> does;
    /// fewer come where a visitor may not see all.
    /// </summary>
    /// <returns>The items, and the versions of theirs that a neighbouring part holds.</returns>
    public async Task<(IReadOnlyList<PublicItem> Items, IReadOnlyList<PublicItem> Versions)> PartAsync(int skip, int take)
    {
        // A set has one version a language: with a row more on each side, all versions of each set are at hand.
        var margin = SiteCultures.All.Count - 1;
        var before = Math.Min(skip, margin);
        var found = (await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.Published)
            .OrderBy(index => index.LocalizationSet).ThenBy(index => index.Culture)
            .Skip(skip - before).Take(before + take + margin)
            .ListAsync()).ToList();
        return (
            await VisibleAsync(found.Skip(before).Take(take)),
            await VisibleAsync([.. found.Take(before), .. found.Skip(before + take)]));
    }

    /// <summary>The latest news of some types in a language, latest first.</summary>
    public async Task<IReadOnlyList<PublicItem>> LatestAsync(IEnumerable<string> contentTypes, string culture, int count)
    {
        var visible = new List<PublicItem>();
        foreach (var type in contentTypes)
        {
            visible.AddRange(await LatestAsync(type, culture, count));
        }

        return [.. visible.OrderByDescending(found => found.UpdatedUtc).ThenBy(found => found.Item.ContentItemId, StringComparer.Ordinal).Take(count)];
    }

    /// <summary>Whether a visitor may see an item.</summary>
    public Task<bool> IsVisibleAsync(ContentItem item) => authorization.AuthorizeAsync(Visitor, CommonPermissions.ViewContent, item);

    // What only some may read is passed over, so that it leaves no room empty; not for ever, where nearly all is theirs.
    private async Task<List<PublicItem>> LatestAsync(string type, string culture, int count)
    {
        var visible = new List<PublicItem>();
        for (var batch = 0; batch < MostBatches && visible.Count < count; batch++)
        {
            List<ContentItem> items =
            [
                .. await session
                    .Query<ContentItem, PublicationIndex>(index => index.Culture == culture && index.ContentType == type)
                    .OrderByDescending(index => index.PublishedUtc)
                    .ThenBy(index => index.ContentItemId)
                    .Skip(batch * count)
                    .Take(count)
                    .ListAsync(),
            ];
            foreach (var found in await VisibleAsync(items))
            {
                if ((await contents.PopulateAspectAsync(found.Item, new SummaryAspect())).IsNews)
                {
                    visible.Add(found);
                }
            }

            if (items.Count < count)
            {
                break;
            }
        }

        return visible;
    }

    private async Task<IReadOnlyList<PublicItem>> VisibleAsync(IEnumerable<ContentItem> items)
    {
        var visible = new List<PublicItem>();
        foreach (var item in items)
        {
            if (await IsVisibleAsync(item) && (await contents.PopulateAspectAsync(item, new LinkAspect())).Url is { Length: > 0 } url)
            {
                visible.Add(new PublicItem(item, url));
            }
        }

        return visible;
    }
}
