using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Objects;

/// <summary><c>Content</c>: published items by id, address or handle: <c>Content.ContentItemId["4…"]</c>, <c>Content.Slug["fr/a"]</c>, <c>Content["alias:x"]</c>.</summary>
internal static class ContentObject
{
    public static async Task<FluidValue> GetAsync(string name, TemplateContext context)
    {
        var liquid = (LiquidTemplateContext)context;

        return name switch
        {
            "ContentItemId" => Accessor(liquid, (id, services) => ItemAsync(id, services)),
            "ContentItemVersionId" => Accessor(liquid, async (id, services) => await services.GetRequiredService<IContentManager>().GetVersionAsync(id)),
            "Slug" => Accessor(liquid, BySlugAsync),
            _ => Value(await ItemAsync(await liquid.Services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(name), liquid.Services), context),
        };
    }

    private static ObjectValue Accessor(LiquidTemplateContext context, Func<string, IServiceProvider, Task<ContentItem?>> find)
        => new(new LiquidPropertyAccessor(context, async (key, liquid) => Value(await find(key, liquid.Services), liquid)));

    private static async Task<ContentItem?> BySlugAsync(string path, IServiceProvider services)
    {
        var (found, entry) = await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync("/" + path.TrimStart('/'));

        return found ? await ItemAsync(entry.ContentItemId, services) : null;
    }

    private static async Task<ContentItem?> ItemAsync(string? id, IServiceProvider services)
        => id is null ? null : await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published);

    private static FluidValue Value(ContentItem? item, TemplateContext context) => FluidValue.Create(item, context.Options);
}
