using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AvsPortal.Kernel.Routing;

/// <summary>The language cookie that goes with a kept page.</summary>
/// <param name="Pair">Its <c>name=value</c>; empty when the page knows of none.</param>
/// <param name="SetCookie">The header that gives it to those who lack it; null when the page was rendered for somebody who had it.</param>
internal sealed record PageCookie(string Pair, string? SetCookie)
{
    /// <summary>Whether a request brings a cookie with one of these in its name.</summary>
    public static bool Brings(HttpRequest request, ReadOnlySpan<string> parts)
    {
        foreach (var cookies in request.Headers.Cookie)
        {
            foreach (var part in parts)
            {
                if (cookies?.Contains(part, StringComparison.OrdinalIgnoreCase) == true)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Null when the response sets a cookie that is not about the language: the page is for one person.</summary>
    public static PageCookie? Of(HttpContext context, string[] names)
    {
        var given = context.Response.Headers.SetCookie;
        if (given.Count > 1)
        {
            return null;
        }

        if (given is [{ } header])
        {
            var end = header.IndexOf(';', StringComparison.Ordinal);
            var pair = end < 0 ? header : header[..end];

            return Array.Exists(names, name => pair.StartsWith(name + "=", StringComparison.Ordinal)) ? new PageCookie(pair, header) : null;
        }

        foreach (var cookie in context.Request.Cookies)
        {
            if (names.Contains(cookie.Key, StringComparer.Ordinal))
            {
                return new PageCookie(cookie.Key + "=" + Uri.EscapeDataString(cookie.Value), null);
            }
        }

        return new PageCookie("", null);
    }

    /// <summary>Whether the page may be sent to this reader; not, when the reader should get a cookie that the page does not know.</summary>
    public bool Suits(StringValues cookies) => SetCookie is not null || Pair.Length == 0 || IsIn(cookies);

    public bool IsIn(StringValues cookies)
    {
        foreach (var header in cookies)
        {
            if (header?.Contains(Pair, StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }
}
