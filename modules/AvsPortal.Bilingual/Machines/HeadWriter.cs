using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace AvsPortal.Bilingual.Machines;

/// <summary>Elements of a page's head, safely encoded.</summary>
internal sealed class HeadWriter
{
    // < > & ' and " are always escaped, so that no text ends the element; letters of both languages stay as they are.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation),
    };

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(
        UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation);

    private readonly StringBuilder html = new();

    public HeadWriter Link(string rel, string href, string? hreflang = null, string? type = null, string? title = null)
    {
        html.Append("<link rel=\"").Append(rel).Append('"');
        return Attribute("hreflang", hreflang).Attribute("type", type).Attribute("title", title).Attribute("href", href).End();
    }

    public HeadWriter Meta(string name, string? content) => Meta("name", name, content);

    public HeadWriter Property(string name, string? content) => Meta("property", name, content);

    /// <summary>Data for search engines. A browser does not run it, so that the policy on scripts has nothing to allow.</summary>
    public HeadWriter Data(IEnumerable<JsonObject> graph)
    {
        var data = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. graph]) };
        html.Append("<script type=\"application/ld+json\">").Append(data.ToJsonString(Json)).Append("</script>\n");
        return this;
    }

    public override string ToString() => html.ToString();

    private HeadWriter Meta(string kind, string name, string? content)
    {
        if (string.IsNullOrEmpty(content))
        {
            return this;
        }

        html.Append("<meta ").Append(kind).Append("=\"").Append(name).Append('"');
        return Attribute("content", content).End();
    }

    private HeadWriter Attribute(string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"").Append(Html.Encode(value)).Append('"');
        }

        return this;
    }

    private HeadWriter End()
    {
        html.Append(">\n");
        return this;
    }
}
