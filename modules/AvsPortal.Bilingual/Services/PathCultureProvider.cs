using AvsPortal.Bilingual.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace AvsPortal.Bilingual.Services;

/// <summary>The language of a request: its path, else the reader's last choice, else the browser's, else French.</summary>
public sealed class PathCultureProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(
            SiteCultures.OfPath(httpContext.Request.Path) ?? Choice(httpContext.Request)));

    /// <summary>The language for a path that says none.</summary>
    public static string Choice(HttpRequest request) =>
        LanguageCookie.Read(request) ?? OfBrowser(request.GetTypedHeaders().AcceptLanguage) ?? SiteCultures.French;

    private static string? OfBrowser(IList<StringWithQualityHeaderValue> languages) => languages
        .Where(language => language.Quality is null or > 0)
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Ours(language.Value.Value))
        .FirstOrDefault(culture => culture is not null);

    private static string? Ours(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        SiteCultures.French => SiteCultures.French,
        SiteCultures.English => SiteCultures.English,
        _ => null,
    };
}
