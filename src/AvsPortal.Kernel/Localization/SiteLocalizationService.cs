using System.Text.Json.Nodes;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Localization;

/// <summary>The site's languages, from its <c>LocalizationSettings</c>; French and English where it has none.</summary>
internal sealed class SiteLocalizationService(ISiteService sites) : ILocalizationService
{
    private static readonly string[] _otherwise = ["fr", "en"];

    public async Task<string> GetDefaultCultureAsync()
        => (await SettingsAsync())?["DefaultCulture"]?.GetValue<string>() is { Length: > 0 } culture ? culture : _otherwise[0];

    public async Task<string[]> GetSupportedCulturesAsync()
        => (await SettingsAsync())?["SupportedCultures"] is JsonArray { Count: > 0 } cultures
            ? [.. cultures.Select(culture => culture!.GetValue<string>())]
            : _otherwise;

    private async Task<JsonObject?> SettingsAsync() => (await sites.GetSiteSettingsAsync()).Properties?["LocalizationSettings"] as JsonObject;
}
