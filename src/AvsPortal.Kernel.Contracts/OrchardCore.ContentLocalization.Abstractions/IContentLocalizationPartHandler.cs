using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization.Handlers;

public interface IContentLocalizationPartHandler
{
    Task LocalizedAsync(LocalizationContentContext context, ContentPart part);

    Task LocalizingAsync(LocalizationContentContext context, ContentPart part);
}
