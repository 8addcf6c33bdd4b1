namespace AvsPortal.Kernel.Routing;

/// <summary>Limits of the page cache.</summary>
internal sealed class PageCacheOptions
{
    /// <summary>A kept page may be this old: a page may show what changes with time.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>From this age one reader's request renders it anew, while others still get the kept one.</summary>
    public TimeSpan Fresh { get; set; } = TimeSpan.FromSeconds(50);

    /// <summary>Of all kept pages together, compressed forms included, in bytes.</summary>
    public long Capacity { get; set; } = 32 * 1024 * 1024;

    /// <summary>A longer page is not kept, in bytes.</summary>
    public int LongestPage { get; set; } = 512 * 1024;

    /// <summary>A longer path with its query is not kept, in characters.</summary>
    public int LongestAddress { get; set; } = 300;

    /// <summary>Part of the name of the cookie that carries a message for one person.</summary>
    public const string NoteCookie = "orch_notify";

    /// <summary>Parts of cookie names that make a request personal.</summary>
    /// <remarks>Other cookies do not matter: pages under a language's path are the same with them and without.</remarks>
    public string[] PersonalCookies { get; set; } = ["orchauth_", NoteCookie, ".AspNetCore.Identity"];

    /// <summary>Cookies that remember the language of the page being read: a kept page gives the same ones to those who lack them.</summary>
    public string[] LanguageCookies { get; set; } = ["avs_lang", ".AspNetCore.Culture"];
}
