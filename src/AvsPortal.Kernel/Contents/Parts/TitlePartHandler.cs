using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Makes the title the item's display text, from a pattern if the type has one.</summary>
internal sealed class TitlePartHandler(IContentDefinitionManager definitions, ContentPatterns patterns, IStringLocalizer<TitlePartHandler> S) : ContentPartHandler<TitlePart>
{
    public override Task CreatingAsync(CreateContentContext context, TitlePart part) => SetAsync(part);

    // Handlers of the item may have filled in what the pattern reads.
    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, TitlePart part) => SetAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetAsync(part);

    protected override Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        if (string.IsNullOrWhiteSpace(part.Title) && context.ContentTypePartDefinition.GetSettings<TitlePartSettings>().Options == TitlePartOptions.EditableRequired)
        {
            context.Fail(S["A title is required."], nameof(part.Title));
        }

        return Task.CompletedTask;
    }

    private async Task SetAsync(TitlePart part)
    {
        var item = part.ContentItem;
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var settings = type?.Parts.FirstOrDefault(own => own.PartDefinition.Name == nameof(TitlePart))?.GetSettings<TitlePartSettings>() ?? new();
        if (settings.Options is TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden && !string.IsNullOrEmpty(settings.Pattern))
        {
            var title = await patterns.RenderAsync(settings.Pattern, item);
            if (title != part.Title)
            {
                part.Title = title;
                OrchardCore.ContentManagement.ContentExtensions.Apply(part);
            }
        }

        if (!string.IsNullOrEmpty(part.Title))
        {
            item.DisplayText = part.Title;
        }
    }
}
