using Microsoft.AspNetCore.WebUtilities;

namespace AvsPortal.Kernel.Admin.List;

/// <summary>What the list of content is asked for; all of it is in the query string.</summary>
internal sealed class ListFilter
{
    public string? Type { get; set; }

    /// <summary>published, draft or modified; null: all.</summary>
    public string? Status { get; set; }

    /// <summary>Language of the items; null: all.</summary>
    public string? Lang { get; set; }

    /// <summary>Part of a title.</summary>
    public string? Q { get; set; }

    /// <summary>modified (default), title or created.</summary>
    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The query string that asks for the same, or for another page of it.</summary>
    internal string ToQuery(int page) => QueryHelpers.AddQueryString("", new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["status"] = Null(Status),
        ["lang"] = Null(Lang),
        ["q"] = Null(Q),
        ["sort"] = Null(Sort),
        ["page"] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
    }.Where(pair => pair.Value is not null));

    private static string? Null(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
