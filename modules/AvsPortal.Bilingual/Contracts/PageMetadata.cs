using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>What machines are told of the page being served.</summary>
/// <param name="name">The registered page's name; null when a content item has the page for itself.</param>
/// <param name="item">The published item that has the page for itself; null on a registered page.</param>
/// <param name="culture">"fr" or "en".</param>
/// <param name="root">The site's absolute address, without a slash at its end.</param>
public sealed class PageMetadata(string? name, ContentItem? item, string culture, string root)
{
    /// <summary>The registered page's name ("History"); null when a content item has the page for itself.</summary>
    public string? Name => name;

    /// <summary>The published item that has the page for itself; null on a registered page.</summary>
    public ContentItem? Item => item;

    /// <summary>The page's language, "fr" or "en".</summary>
    public string Culture => culture;

    /// <summary>A sentence or two; plain text or HTML; null when nobody knows any.</summary>
    public string? Description { get; set; }

    /// <summary>A local address of a picture; null when there is none.</summary>
    public string? Image { get; set; }

    /// <summary>Objects of schema.org, without <c>@context</c>: a person, an event. Texts are encoded when they are written.</summary>
    public IList<JsonObject> Data { get; } = [];

    /// <summary>The id by which other objects name the society.</summary>
    public string OrganizationId => root + "/#organization";

    /// <summary>A text or a fragment of HTML as plain text, with the typography of its language; cut at a word when it is too long.</summary>
    public static string Plain(string? html, string culture, int longest) => Machines.PlainText.Of(html, culture, longest);

    /// <summary>A local address made absolute.</summary>
    public string Absolute(string path) => root + path;
}
