using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using AvsPortal.Kernel.Routing;

namespace AvsPortal.Kernel.Liquid.Filters;

/// <summary>Content items: their title, their address, by id or by localization set.</summary>
internal static class ContentFilters
{
    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("display_text", DisplayText);
        filters.AddFilter("display_url", DisplayUrlAsync);
        filters.AddFilter("content_item_id", ContentItemIdAsync);
        filters.AddFilter("localization_set", LocalizationSetAsync);
    }

    public static ContentItem? Item(FluidValue value) => (value.ToObjectValue() as IContent)?.ContentItem;

    private static ValueTask<FluidValue> DisplayText(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Item(input) is { DisplayText: { } text } ? new StringValue(text) : NilValue.Instance;

    private static async ValueTask<FluidValue> DisplayUrlAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;

        return Item(input) is { } item
            ? new StringValue(await services.GetRequiredService<ContentUrls>().GetAsync(item))
            : NilValue.Instance;
    }

    /// <summary>The published items of an id or of a list of ids, in that order; those that are not published are left out.</summary>
    private static async ValueTask<FluidValue> ContentItemIdAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var manager = ((LiquidTemplateContext)context).Services.GetRequiredService<IContentManager>();

        if (input.Type != FluidValues.Array)
        {
            return FluidValue.Create(await manager.GetAsync(input.ToStringValue(), VersionOptions.Published), context.Options);
        }

        var ids = input.Enumerate(context).Select(id => id.ToStringValue()).ToArray();
        var items = (await manager.GetAsync(ids, VersionOptions.Published)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);

        return FluidValue.Create(ids.Where(items.ContainsKey).Select(id => items[id]).ToArray(), context.Options);
    }

    /// <summary>The item of a localization set, or of each of a list of sets, in a culture (the request's when not said).</summary>
    private static async ValueTask<FluidValue> LocalizationSetAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var manager = ((LiquidTemplateContext)context).Services.GetRequiredService<IContentLocalizationManager>();
        var culture = arguments.At(0).IsNil() ? System.Globalization.CultureInfo.CurrentUICulture.Name : arguments.At(0).ToStringValue();

        if (input.Type != FluidValues.Array)
        {
            return FluidValue.Create(await manager.GetContentItemAsync(input.ToStringValue(), culture), context.Options);
        }

        var sets = input.Enumerate(context).Select(set => set.ToStringValue()).ToArray();

        return FluidValue.Create((await manager.GetItemsForSetsAsync(sets, culture)).ToArray(), context.Options);
    }
}
