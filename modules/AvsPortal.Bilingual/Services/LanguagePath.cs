using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Services;

/// <summary>The address that remembers a language and comes back: "/langue/en?returnUrl=%2FLogin".</summary>
public static class LanguagePath
{
    /// <summary>Its route.</summary>
    public const string Route = "langue/{culture}";

    /// <summary>The address for a language, coming back to a local address.</summary>
    public static string For(string culture, string returnUrl) =>
        $"/langue/{SiteCultures.Of(culture)}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    /// <summary>The address itself when it stays on this site, else null.</summary>
    public static string? Local(string? url) =>
        url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith("/\\", StringComparison.Ordinal) &&
        !url.Any(char.IsControl) ? url : null;
}
