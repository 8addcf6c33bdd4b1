using System.Globalization;

namespace OrchardCore.Localization;

public interface ILocalizationService
{
    bool FallBackToParentCultures { get; }

    IEnumerable<CultureInfo> GetAllCulturesAndAliases();

    Task<string> GetDefaultCultureAsync();

    Task<string[]> GetSupportedCulturesAsync();
}
