namespace OrchardCore.ContentLocalization.Handlers;

public interface IContentLocalizationHandler
{
    Task LocalizedAsync(LocalizationContentContext context);

    Task LocalizingAsync(LocalizationContentContext context);
}
