using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>Notes that templates of one request leave for each other.</summary>
internal static class HttpContextTags
{
    public static async ValueTask<Completion> AddItemsAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (Http(context) is { } http)
        {
            foreach (var (name, value) in (await TagArguments.EvaluateAsync(list, context)).Except())
            {
                http.Items[name] = value.ToObjectValue();
            }
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> RemoveItemsAsync(Expression name, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        Http(context)?.Items.Remove((await name.EvaluateAsync(context)).ToStringValue());

        return Completion.Normal;
    }

    public static ValueTask<Completion> NothingAsync(Expression argument, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ValueTask.FromResult(Completion.Normal);

    private static HttpContext? Http(TemplateContext context)
        => ((LiquidTemplateContext)context).Services.GetService<IHttpContextAccessor>()?.HttpContext;
}
