using System.Globalization;
using System.Text;
using AvsPortal.Search.Query;
using Microsoft.AspNetCore.Http;

namespace AvsPortal.Search.Services;

/// <summary>What a reader asks, and the address that says it: every state of the page of results is a link that can be kept.</summary>
internal sealed record SearchQuestion
{
    private const int LongestText = 500;
    private const int LongestValue = 200;

    /// <summary>As typed.</summary>
    public required string Text { get; init; }

    /// <summary>Two letters.</summary>
    public required string Culture { get; init; }

    /// <summary>The values that the results are narrowed to.</summary>
    public IReadOnlyDictionary<Facet, string> Narrowed { get; init; } = new Dictionary<Facet, string>();

    public SearchOrder Order { get; init; }

    /// <summary>The very words typed: nothing is corrected.</summary>
    public bool Verbatim { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Reads an address; what it says that makes no sense is left out.</summary>
    public static SearchQuestion Read(IQueryCollection query, string culture)
    {
        var narrowed = new Dictionary<Facet, string>();
        foreach (var facet in Enum.GetValues<Facet>())
        {
            if (query[NameOf(facet)].FirstOrDefault() is { Length: > 0 and <= LongestValue } value)
            {
                narrowed[facet] = value;
            }
        }

        return new SearchQuestion
        {
            Text = query["q"].FirstOrDefault() ?? "",
            Culture = culture,
            Narrowed = narrowed,
            Order = string.Equals(query["sort"].FirstOrDefault(), "date", StringComparison.Ordinal) ? SearchOrder.Date : SearchOrder.Relevance,
            Verbatim = string.Equals(query["verbatim"].FirstOrDefault(), "1", StringComparison.Ordinal),
            Page = int.TryParse(query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
        };
    }

    /// <summary>A facet's name in addresses; the same in both languages, so that the toggle keeps it.</summary>
    public static string NameOf(Facet facet) => facet switch
    {
        Facet.Type => "type",
        Facet.Year => "year",
        Facet.Section => "section",
        _ => "organization",
    };

    /// <summary>The same, narrowed to a value; from the first page on.</summary>
    public SearchQuestion With(Facet facet, string value) => this with { Narrowed = new Dictionary<Facet, string>(Narrowed) { [facet] = value }, Page = 1 };

    /// <summary>The same, without the values of some facets.</summary>
    public SearchQuestion Without(params Facet[] facets) => this with { Narrowed = Narrowed.Where(value => !facets.Contains(value.Key)).ToDictionary(), Page = 1 };

    /// <summary>The address of the answer.</summary>
    /// <param name="path">The search page's own.</param>
    public string Url(string path)
    {
        var url = new StringBuilder(path).Append("?q=").Append(Escape(Text.Length > LongestText ? Text[..LongestText] : Text));
        foreach (var (facet, value) in Narrowed.OrderBy(value => value.Key))
        {
            url.Append('&').Append(NameOf(facet)).Append('=').Append(Escape(value));
        }

        if (Order == SearchOrder.Date)
        {
            url.Append("&sort=date");
        }

        if (Verbatim)
        {
            url.Append("&verbatim=1");
        }

        return Page > 1 ? url.Append(CultureInfo.InvariantCulture, $"&page={Page}").ToString() : url.ToString();
    }

    /// <summary>Half a surrogate pair becomes the sign for what is no character.</summary>
    private static string Escape(string text) => Uri.EscapeDataString(text);
}
