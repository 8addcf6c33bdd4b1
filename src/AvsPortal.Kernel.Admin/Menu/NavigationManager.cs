using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardCore.Navigation;

namespace AvsPortal.Kernel.Admin.Menu;

/// <summary>Builds a menu from all that the features add to it.</summary>
internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> providers, IAuthorizationService authorization, IUrlHelperFactory urls) : INavigationManager
{
    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            await provider.BuildNavigationAsync(name, builder);
        }

        return await PrepareAsync(Merge(builder.Build()), context, urls.GetUrlHelper(context));
    }

    private async Task<List<MenuItem>> PrepareAsync(IEnumerable<MenuItem> items, ActionContext context, IUrlHelper url)
    {
        var kept = new List<MenuItem>();
        foreach (var item in items)
        {
            if (!IsOfCulture(item) || !await IsAllowedAsync(item, context))
            {
                continue;
            }

            var isHeading = item.Items.Count > 0 && item.Url is null && item.RouteValues is null;
            item.Items = await PrepareAsync(item.Items, context, url);
            item.Href = HrefOf(item, url);

            // A heading of which nothing is left leads nowhere.
            if (!isHeading || item.Items.Count > 0)
            {
                kept.Add(item);
            }
        }

        return kept;
    }

    private async Task<bool> IsAllowedAsync(MenuItem item, ActionContext context)
    {
        if (item.Permissions.Count == 0)
        {
            return true;
        }

        foreach (var permission in item.Permissions)
        {
            if (await authorization.AuthorizeAsync(context.HttpContext.User, permission, item.Resource))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfCulture(MenuItem item) => string.IsNullOrEmpty(item.Culture)
        || string.Equals(item.Culture, CultureInfo.CurrentUICulture.Name, StringComparison.OrdinalIgnoreCase);

    private static string? HrefOf(MenuItem item, IUrlHelper url)
    {
        var href = item.Url is { Length: > 0 } given ? url.Content(given) : item.RouteValues is null ? null : OrchardPaths.Of(item.RouteValues) ?? url.RouteUrl(item.RouteValues);
        return href ?? (item.LinkToFirstChild ? item.Items.FirstOrDefault()?.Href : null);
    }

    /// <summary>Entries of the same text become one; then each level is sorted.</summary>
    private static List<MenuItem> Merge(IEnumerable<MenuItem> items)
    {
        var merged = new List<MenuItem>();
        foreach (var item in items)
        {
            var same = item.Text is null ? null : merged.Find(known => known.Text?.Name == item.Text.Name);
            if (same is null)
            {
                merged.Add(item);
                continue;
            }

            same.Items.AddRange(item.Items);
            same.Position ??= item.Position;
            if (item.Priority > same.Priority || (same.Url is null && same.RouteValues is null))
            {
                (same.Url, same.RouteValues, same.Priority) = (item.Url ?? same.Url, item.RouteValues ?? same.RouteValues, item.Priority);
            }

            same.Permissions.AddRange(item.Permissions);
        }

        foreach (var item in merged)
        {
            item.Items = Merge(item.Items);
        }

        return [.. merged.OrderBy(item => item.Position, MenuPosition.Comparer)];
    }
}
