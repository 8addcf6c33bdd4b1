using AvsPortal.Kernel.Liquid.Tags;
using Fluid;
using Parlot.Fluent;

namespace AvsPortal.Kernel.Liquid;

/// <summary>Liquid with Orchard's tags. As in Orchard, the tag <c>liquid</c> is off. One serves all sites of the process: it is slow to make.</summary>
internal sealed class LiquidParser : FluidParser
{
    private static readonly Lazy<LiquidParser> _shared = new(static () => new LiquidParser());

    private LiquidParser()
        : base(new FluidParserOptions { AllowLiquidTag = false })
    {
        RegisteredTags.Remove("liquid");

        RegisterEmptyTag("render_body", LayoutTags.RenderBodyAsync);
        RegisterParserTag("render_section", ArgumentsList, LayoutTags.RenderSectionAsync);
        RegisterParserTag("page_title", ArgumentsList, LayoutTags.PageTitleAsync);
        RegisterParserTag("render_title_segments", ArgumentsList, LayoutTags.PageTitleAsync);
        RegisterExpressionTag("layout", LayoutTags.LayoutAsync);
        RegisterParserBlock("zone", ArgumentsList, LayoutTags.ZoneAsync);

        RegisterEmptyTag("antiforgerytoken", HtmlTags.AntiforgeryTokenAsync);
        RegisterParserBlock("a", ArgumentsList, HtmlTags.AnchorAsync);
        RegisterParserBlock("form", ArgumentsList, HtmlTags.FormAsync);
        RegisterParserBlock("block", ArgumentsList, HtmlTags.BlockAsync);

        RegisterParserTag("meta", ArgumentsList, ResourceTags.MetaAsync);
        RegisterParserTag("link", ArgumentsList, ResourceTags.LinkAsync);
        RegisterParserTag("style", ArgumentsList, ResourceTags.StyleAsync);
        RegisterParserTag("script", ArgumentsList, ResourceTags.ScriptAsync);
        RegisterParserBlock("styleblock", ArgumentsList, ResourceTags.StyleBlockAsync);
        RegisterParserBlock("scriptblock", ArgumentsList, ResourceTags.ScriptBlockAsync);
        RegisterParserTag("resources", ArgumentsList, ResourceTags.ResourcesAsync);

        RegisterParserTag("shape", ArgumentsList, ShapeTags.ShapeAsync);
        RegisterParserTag("contentitem", ArgumentsList, ShapeTags.ContentItemAsync);
        RegisterParserTag("helper", ArgumentsList, HelperTag.WriteAsync);
        RegisterParserTag("shape_add_alternates", Primary.And(Primary), ShapeTags.AddAlternatesAsync);
        RegisterParserTag("shape_add_classes", Primary.And(Primary), ShapeTags.AddClassesAsync);
        RegisterParserTag("shape_add_properties", Primary.And(ArgumentsList), ShapeTags.AddPropertiesAsync);
        RegisterParserTag("shape_add_attributes", Primary.And(ArgumentsList), ShapeTags.AddAttributesAsync);
        RegisterExpressionTag("shape_clear_alternates", ShapeTags.ClearAlternatesAsync);
        RegisterExpressionTag("shape_clear_classes", ShapeTags.ClearClassesAsync);
        RegisterExpressionTag("shape_clear_attributes", ShapeTags.ClearAttributesAsync);
        RegisterParserTag("shape_type", Primary.And(Primary), ShapeTags.TypeAsync);
        RegisterParserTag("shape_display_type", Primary.And(Primary), ShapeTags.DisplayTypeAsync);
        RegisterParserTag("shape_position", Primary.And(Primary), ShapeTags.PositionAsync);
        RegisterParserTag("shape_remove_item", Primary.And(Primary), ShapeTags.RemoveItemAsync);
        RegisterParserTag("shape_remove_property", Primary.And(Primary), ShapeTags.RemovePropertyAsync);

        RegisterParserTag("httpcontext_add_items", ArgumentsList, HttpContextTags.AddItemsAsync);
        RegisterParserTag("httpcontext_remove_items", Primary, HttpContextTags.RemoveItemsAsync);

        // Whole pages are cached; a part of one never needs to be.
        RegisterParserBlock("cache", ArgumentsList, static (_, statements, writer, encoder, context) => TagContent.RenderAsync(statements, writer, encoder, context));
        RegisterParserTag("cache_dependency", Primary, HttpContextTags.NothingAsync);
        RegisterParserTag("cache_expires_on", Primary, HttpContextTags.NothingAsync);
        RegisterParserTag("cache_expires_after", Primary, HttpContextTags.NothingAsync);
        RegisterParserTag("cache_expires_sliding", Primary, HttpContextTags.NothingAsync);

        // Not compiled: each template is read once, which is less work than to compile the grammar.
    }

    /// <summary>Made at the first use.</summary>
    public static LiquidParser Shared => _shared.Value;
}
