using System.Text;
using System.Text.Encodings.Web;
using AvsPortal.Kernel.Liquid;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.ObjectPool;

namespace AvsPortal.Kernel.Theming;

/// <summary>Puts a view or a shape into the layout and writes the page. Nothing is sent before all of it is rendered.</summary>
internal sealed class PageRenderer(ShapeRenderer shapes, LiquidContexts contexts, PageLayout layout, HtmlEncoder encoder)
{
    private static readonly ObjectPool<StringBuilder> _buffers =
        new DefaultObjectPoolProvider().CreateStringBuilderPool(initialCapacity: 16 * 1024, maximumRetainedCapacity: 512 * 1024);

    public Task WriteViewAsync(LiquidTemplateFile view, object? model, bool withLayout, TextWriter output)
        => WriteAsync(writer => view.Template.RenderAsync(writer, encoder, contexts.Create(model, view)).AsTask(), withLayout, output);

    public Task WriteShapeAsync(Shape shape, TextWriter output)
        => WriteAsync(writer => shapes.RenderAsync(shape, writer, encoder), withLayout: true, output);

    /// <summary>The shape in its layout as the whole response, with the status it has.</summary>
    public async Task WriteResponseAsync(Shape shape, HttpContext http)
    {
        var page = _buffers.Get();
        try
        {
            await using (var writer = new StringWriter(page))
            {
                await WriteShapeAsync(shape, writer);
            }

            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.WriteAsync(page.ToString(), http.RequestAborted);
        }
        finally
        {
            _buffers.Return(page);
        }
    }

    private async Task WriteAsync(Func<TextWriter, Task> body, bool withLayout, TextWriter output)
    {
        var bodyText = _buffers.Get();
        var page = _buffers.Get();
        try
        {
            await using (var writer = new StringWriter(bodyText))
            {
                await body(writer);
            }

            if (withLayout && (await shapes.TemplatesAsync()).FindShape(layout.Shape) is { } file)
            {
                if (layout.Title.IsEmpty)
                {
                    layout.Title.Add(layout.Title.Otherwise ?? "", "0");
                }

                layout.Body = bodyText;
                await using var writer = new StringWriter(page);
                await file.Template.RenderAsync(writer, encoder, contexts.Create(layout.Shape, file));
                layout.Body = null;
            }

            foreach (var chunk in (page.Length > 0 ? page : bodyText).GetChunks())
            {
                await output.WriteAsync(chunk);
            }
        }
        finally
        {
            _buffers.Return(bodyText);
            _buffers.Return(page);
        }
    }
}
