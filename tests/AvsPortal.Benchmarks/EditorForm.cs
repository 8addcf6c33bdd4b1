using System.Net;
using System.Text.RegularExpressions;

namespace AvsPortal.Benchmarks;

/// <summary>The admin's editor as a browser would fill it: the fields it came with, a few of them changed.</summary>
internal sealed partial class EditorForm
{
    private readonly HttpClient client;
    private readonly string path;
    private readonly Dictionary<string, string> fields;

    private EditorForm(HttpClient client, string path, Dictionary<string, string> fields)
    {
        this.client = client;
        this.path = path;
        this.fields = fields;
    }

    public static async Task<EditorForm> OpenAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        var page = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{path} answers {(int)response.StatusCode}.");
        }

        // An antiforgery cookie set by the page goes back with the form.
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            var known = client.DefaultRequestHeaders.GetValues("Cookie").First();
            client.DefaultRequestHeaders.Remove("Cookie");
            client.DefaultRequestHeaders.Add("Cookie", known + "; " + string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0])));
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Fields().Matches(page))
        {
            var tag = match.Value;
            var name = Attribute(tag, "name");
            if (name.Length == 0 || tag.Contains("type=\"submit\"", StringComparison.Ordinal) || tag.Contains("type=\"file\"", StringComparison.Ordinal)
                || ((tag.Contains("type=\"checkbox\"", StringComparison.Ordinal) || tag.Contains("type=\"radio\"", StringComparison.Ordinal)) && !tag.Contains("checked", StringComparison.Ordinal)))
            {
                continue;
            }

            found[name] = tag.StartsWith("<textarea", StringComparison.Ordinal) ? WebUtility.HtmlDecode(match.Groups["text"].Value) : Attribute(tag, "value");
        }

        return new EditorForm(client, path, found);
    }

    public void Set(string name, string value) => fields[name] = value;

    public Task<HttpResponseMessage> SubmitAsync(string button)
    {
        fields["submit"] = button;
        return client.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    private static string Attribute(string tag, string name)
    {
        var match = Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1));
        return match.Success ? WebUtility.HtmlDecode(match.Groups[1].Value) : "";
    }

    [GeneratedRegex("<input[^>]*>|<textarea[^>]*>(?<text>[^<]*)</textarea>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fields();
}
