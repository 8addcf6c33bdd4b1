using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AvsPortal.Web.Tests.Hosting;

/// <summary>Pages as a reader meets them: parsed HTML, links, forms.</summary>
public static class PageExtensions
{
    private static readonly IBrowsingContext Context = BrowsingContext.New(Configuration.Default);

    /// <summary>The page at <paramref name="path"/>; fails unless it answers 200.</summary>
    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {(int)response.StatusCode}: {text[..Math.Min(text.Length, 2000)]}");
        return await ParseAsync(text);
    }

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage response) =>
        await ParseAsync(await response.Content.ReadAsStringAsync());

    /// <summary>Sends the form that <paramref name="selector"/> finds, with its own values overwritten by <paramref name="values"/>.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient client, IHtmlDocument page, string selector, Dictionary<string, string> values, string? button = null)
    {
        var form = page.QuerySelector(selector) as IHtmlFormElement;
        Assert.True(form is not null, $"No form {selector} in:\n{page.DocumentElement.OuterHtml}");
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form!.Elements)
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || values.ContainsKey(name) || element.HasAttribute("disabled"))
            {
                continue;
            }

            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
                case IHtmlInputElement { Type: "submit" or "button" or "file" or "image" }:
                case IHtmlButtonElement:
                    break;
                case IHtmlInputElement input:
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    fields.Add(new(name, area.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.AddRange(select.SelectedOptions.Select(option => new KeyValuePair<string, string>(name, option.Value)));
                    break;
            }
        }

        fields.AddRange(values);
        if (button is not null && (form.QuerySelector(button) ?? page.QuerySelector(button)) is { } pressed && pressed.GetAttribute("name") is { Length: > 0 } buttonName)
        {
            fields.Add(new(buttonName, pressed.GetAttribute("value") ?? ""));
        }

        var action = form.GetAttribute("action") is { Length: > 0 } target ? target : page.DocumentUri;
        return await client.PostAsync(action, new FormUrlEncodedContent(fields));
    }

    /// <summary>The text of the page's main part, spaces made single (non-breaking ones kept).</summary>
    public static string MainText(this IHtmlDocument page) => Text(page.QuerySelector("main") ?? page.Body!);

    public static string Text(this IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static async Task<IHtmlDocument> ParseAsync(string text) =>
        (IHtmlDocument)await Context.OpenAsync(request => request.Content(text));
}
