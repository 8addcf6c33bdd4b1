using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>What stands between a block's tags.</summary>
internal static class TagContent
{
    public static async ValueTask<Completion> RenderAsync(IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var completion = await statements[i].WriteToAsync(writer, encoder, context);
            if (completion != Completion.Normal)
            {
                // {% break %} or {% continue %} of a loop around the block.
                return completion;
            }
        }

        return Completion.Normal;
    }

    public static async ValueTask<string> RenderAsync(IReadOnlyList<Statement> statements, TextEncoder encoder, TemplateContext context)
    {
        await using var writer = new StringWriter();
        await RenderAsync(statements, writer, encoder, context);

        return writer.ToString();
    }
}
