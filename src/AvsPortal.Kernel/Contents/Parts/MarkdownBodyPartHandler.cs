using AvsPortal.Kernel.Liquid;
using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Settings;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Gives the body of an item with a Markdown body.</summary>
internal sealed class MarkdownBodyPartHandler(IContentDefinitionManager definitions, SafeHtml safe) : ContentPartHandler<MarkdownBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, MarkdownBodyPart part) =>
        context.ForAsync<BodyAspect>(async aspect =>
        {
            var type = await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType);
            var settings = type?.Parts.FirstOrDefault(own => own.PartDefinition.Name == nameof(MarkdownBodyPart))?.GetSettings<MarkdownBodyPartSettings>() ?? new();
            var html = MarkdownHtml.Render(part.Markdown);
            aspect.Body = new HtmlString(settings.SanitizeHtml ? safe.Sanitize(html) : html);
        });
}
