namespace AvsPortal.Search.Text;

/// <summary>What staff write one a line.</summary>
internal static class Lines
{
    private const char Apostrophe = '’';

    /// <summary>Equal but for case, accents and the kind of apostrophe.</summary>
    public static IEqualityComparer<string> SameTerm { get; } = new TermComparer();

    /// <summary>The lines that say something, trimmed.</summary>
    public static string[] Of(string? text) => (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private sealed class TermComparer : IEqualityComparer<string>
    {
        private static readonly StringComparer Letters =
            StringComparer.Create(System.Globalization.CultureInfo.InvariantCulture, System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace);

        public bool Equals(string? x, string? y) => Letters.Equals(x?.Replace('\'', Apostrophe), y?.Replace('\'', Apostrophe));

        public int GetHashCode(string term) => Letters.GetHashCode(term.Replace('\'', Apostrophe));
    }
}
