using AvsPortal.Kernel.Contents.Handlers;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace AvsPortal.Kernel.Contents.Localization;

/// <summary>Hands the localisation of an item to the handlers of its parts.</summary>
internal sealed class PartLocalizationCoordinator(IContentDefinitionManager definitions, ContentElements elements, IEnumerable<IContentLocalizationPartHandler> handlers) : ContentLocalizationHandlerBase
{
    public override Task LocalizingAsync(LocalizationContentContext context) =>
        EachPartAsync(context, handlers, (handler, part) => handler.LocalizingAsync(context, part));

    public override Task LocalizedAsync(LocalizationContentContext context) =>
        EachPartAsync(context, handlers.Reverse(), (handler, part) => handler.LocalizedAsync(context, part));

    private async Task EachPartAsync(LocalizationContentContext context, IEnumerable<IContentLocalizationPartHandler> called, Func<IContentLocalizationPartHandler, ContentPart, Task> call)
    {
        var type = await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType);
        foreach (var typePart in type?.Parts ?? [])
        {
            foreach (var handler in called)
            {
                if (context.ContentItem.Get(elements.TypeOf(typePart), typePart.Name) is ContentPart part)
                {
                    await call(handler, part);
                }
            }
        }
    }
}
