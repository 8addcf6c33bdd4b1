using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>
/// <c>{{ sets | localized_items }}</c>: of each localization set of a list, in its order, the published item in the reader's language
/// that the reader may view. A page that takes another's place in its set takes its place wherever this names it.
/// </summary>
public sealed class LocalizedItemsFilter(LocalizationSets sets, IContentManager contents, IAuthorizationService authorization, IHttpContextAccessor http) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var wanted = input.Enumerate(context).Select(set => set.ToStringValue()).ToList();
        var found = await sets.PublishedAsync(wanted, SiteCultures.Current);
        var items = new List<FluidValue>();
        foreach (var id in wanted.Select(set => found.GetValueOrDefault(set)).OfType<string>())
        {
            if (http.HttpContext?.User is { } user && await contents.GetAsync(id) is { } item && await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                items.Add(FluidValue.Create(item, context.Options));
            }
        }

        return new ArrayValue(items);
    }
}
