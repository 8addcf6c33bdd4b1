using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary><c>{% helper "shape", … %}</c>: the tag of that name.</summary>
internal static class HelperTag
{
    public static async ValueTask<Completion> WriteAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var name = (await TagArguments.EvaluateAsync(list, context)).Text("helper_name", 0);
        var rest = list.Where(argument => argument.Name is not null).ToList();

        return name switch
        {
            "shape" => await ShapeTags.ShapeAsync(rest, writer, encoder, context),
            "contentitem" => await ShapeTags.ContentItemAsync(rest, writer, encoder, context),
            "meta" => await ResourceTags.MetaAsync(rest, writer, encoder, context),
            "link" => await ResourceTags.LinkAsync(rest, writer, encoder, context),
            "style" => await ResourceTags.StyleAsync(rest, writer, encoder, context),
            "script" => await ResourceTags.ScriptAsync(rest, writer, encoder, context),
            "resources" => await ResourceTags.ResourcesAsync(rest, writer, encoder, context),
            _ => throw new ParseException($"There is no helper \"{name}\"."),
        };
    }
}
