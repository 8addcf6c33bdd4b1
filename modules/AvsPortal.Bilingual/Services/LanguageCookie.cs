using AvsPortal.Bilingual.Contracts;
using Microsoft.AspNetCore.Http;

namespace AvsPortal.Bilingual.Services;

/// <summary>The reader's last choice of language: for paths that say none ("/", "/Login", "/Admin").</summary>
public static class LanguageCookie
{
    /// <summary>Its name.</summary>
    public const string Name = "avs_lang";

    /// <summary>The remembered language; null when there is none or it is not one of ours.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies.TryGetValue(Name, out var value) && SiteCultures.All.Contains(value) ? value : null;

    /// <summary>Remembers a language for a year.</summary>
    public static void Write(HttpResponse response, string culture) => response.Cookies.Append(Name, SiteCultures.Of(culture), new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = response.HttpContext.Request.IsHttps,
        HttpOnly = true,
        IsEssential = true,
    });
}
