namespace AvsPortal.Kernel.Contents.Fields;

/// <summary>Which addresses a link may have.</summary>
internal static class WebAddress
{
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" };

    /// <summary>A web or e-mail address, a telephone number, or a path of this site; never a script.</summary>
    internal static bool IsSafe(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || url.Any(char.IsControl) || url.Any(char.IsWhiteSpace))
        {
            return false;
        }

        if (url[0] is '/' or '~' or '#' or '?')
        {
            return Uri.TryCreate(url.TrimStart('~'), UriKind.Relative, out _);
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var absolute)
            ? Schemes.Contains(absolute.Scheme)
            : !url.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Relative, out _);
    }
}
