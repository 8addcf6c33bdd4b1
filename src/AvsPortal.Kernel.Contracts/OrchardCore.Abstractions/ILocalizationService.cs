namespace OrchardCore.Localization;

public interface ILocalizationService
{
    Task<string> GetDefaultCultureAsync();

    Task<string[]> GetSupportedCulturesAsync();
}
