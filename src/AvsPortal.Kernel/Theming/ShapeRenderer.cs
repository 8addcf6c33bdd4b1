using System.Text.Encodings.Web;
using AvsPortal.Kernel.Liquid;
using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Theming;

/// <summary>Draws shapes with the templates of the request's theme.</summary>
internal sealed class ShapeRenderer(IHttpContextAccessor http, Themes themes, ISiteService sites, LiquidContexts contexts)
{
    private const int MaxDepth = 30;

    private TemplateTable? _templates;
    private int _depth;

    public async ValueTask<TemplateTable> TemplatesAsync() => _templates ??= await themes.GetAsync(http.HttpContext, sites);

    /// <exception cref="InvalidOperationException">No template draws it, or it draws itself without end.</exception>
    public async Task RenderAsync(Shape shape, TextWriter writer, TextEncoder encoder)
    {
        if (shape is HtmlShape html)
        {
            await writer.WriteAsync(html.Html);
            return;
        }

        if (_depth >= MaxDepth)
        {
            throw new InvalidOperationException($"The shape {shape.Type} is drawn inside itself.");
        }

        _depth++;
        try
        {
            var file = (await TemplatesAsync()).FindShape(shape);
            if (file is not null)
            {
                await file.Template.RenderAsync(writer, encoder, contexts.Create(shape, file));
            }
            else if (shape.Otherwise is { } otherwise)
            {
                await writer.WriteAsync(otherwise());
            }
            else if (shape.Items.Count > 0 || shape.Type == "Zone")
            {
                await RenderItemsAsync(shape, writer, encoder);
            }
            else
            {
                throw new InvalidOperationException($"No template draws the shape {shape.Type} (tried: {string.Join(", ", ShapeNames.For(shape))}).");
            }
        }
        finally
        {
            _depth--;
        }
    }

    private async Task RenderItemsAsync(Shape shape, TextWriter writer, TextEncoder encoder)
    {
        foreach (var item in shape.Items.OrderBy(item => item.Position, ShapePosition.Comparer))
        {
            await RenderAsync(item, writer, encoder);
        }
    }
}
