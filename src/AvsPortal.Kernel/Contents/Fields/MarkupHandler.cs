using AvsPortal.Kernel.Contents.Handlers;
using AvsPortal.Kernel.Liquid;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;

namespace AvsPortal.Kernel.Contents.Fields;

/// <summary>Sanitises HTML before it is stored, so that no template has to think of it.</summary>
internal sealed class MarkupHandler(IContentDefinitionManager definitions, ContentElements elements, SafeHtml safe) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context) => SanitizeAsync(context.ContentItem);

    public override Task UpdatingAsync(UpdateContentContext context) => SanitizeAsync(context.ContentItem);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => SanitizeAsync(context.ContentItem);

    public override Task PublishingAsync(PublishContentContext context) => SanitizeAsync(context.ContentItem);

    private string? Sanitize(string? html) => string.IsNullOrEmpty(html) ? html : safe.Sanitize(html);

    private async Task SanitizeAsync(ContentItem item)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } definition)
        {
            return;
        }

        foreach (var part in definition.Parts.Where(part => part.PartDefinition.Name == nameof(HtmlBodyPart)))
        {
            if (part.GetSettings<HtmlBodyPartSettings>().SanitizeHtml && item.TryGet<HtmlBodyPart>(part.Name, out var body) && Sanitize(body.Html) is var html && html != body.Html)
            {
                body.Html = html;
                body.Apply();
            }
        }

        foreach (var (_, field, owner, value) in elements.FieldsOf(item, definition, typeof(HtmlField)).ToArray())
        {
            if (value is HtmlField own && field.GetSettings<HtmlFieldSettings>().SanitizeHtml && Sanitize(own.Html) is var html && html != own.Html)
            {
                own.Html = html;
                owner.Apply(field.Name, own);
            }
        }
    }
}
