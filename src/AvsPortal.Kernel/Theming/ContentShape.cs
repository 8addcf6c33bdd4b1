using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Theming;

/// <summary>A content item on a page. Its parts are drawn only if its template asks for one of its zones.</summary>
internal sealed class ContentShape(string type, ContentItem item) : Shape(type)
{
    private static readonly string[] _zones = ["Header", "Meta", "Content", "Footer"];

    private IReadOnlyDictionary<string, Shape>? _parts;

    public ContentItem ContentItem => item;

    public override async ValueTask<object?> GetAsync(string name, IServiceProvider services)
    {
        if (name == "ContentItem")
        {
            return item;
        }

        if (!_zones.Contains(name, StringComparer.Ordinal) || Properties.ContainsKey(name))
        {
            return await base.GetAsync(name, services);
        }

        _parts ??= await services.GetRequiredService<ContentShapes>().BuildZonesAsync(this);

        return _parts[name];
    }
}
