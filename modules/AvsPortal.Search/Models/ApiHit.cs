using AvsPortal.Search.Query;

namespace AvsPortal.Search.Models;

/// <summary>A result for machines.</summary>
internal sealed record ApiHit(
    string Id, string Type, string Culture, string Url, string Title, string TitleHtml, string SnippetHtml, string? Year, string? Organization, string? File, int? FilePage, bool IsPick)
{
    public static ApiHit Of(SearchHit hit) => new(
        hit.Id, hit.Type, hit.Culture, hit.Url, hit.Title, hit.TitleHtml, hit.SnippetHtml, hit.Year, hit.Organization, hit.File, hit.Page, hit.IsPick);
}
