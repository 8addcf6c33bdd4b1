using System.Net;
using AngleSharp.Html.Dom;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>The admin's toggle: the same page in the other language, with all that its address asks for.</summary>
public sealed class ToggleTests : IAsyncLifetime
{
    private const string Create = "/Admin/Contents/ContentTypes/Page/Create";
    private const string Back = "%2FAdmin%2FContents%2FContentItems%2FPage%3Fq%3Dl%2527%25C3%25A9t%25C3%25A9%26lang%3Dfr";

    private PortalHost host = null!;
    private HttpClient staff = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        staff = await host.LoginAsAdminAsync();
        await staff.GetAsync("/Admin/Language?culture=fr");
    }

    public async Task DisposeAsync()
    {
        staff.Dispose();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentItems?type=TimelineEvent&status=published&lang=en&q=l%27%C3%A9t%C3%A9%20%26%20a&sort=title")]
    [InlineData("/Admin/Contents/ContentItems/TimelineEvent?page=2")]
    [InlineData(Create + "?returnUrl=" + Back)]
    [InlineData("/Admin/Contents/ContentItems/4pagecontactfr000000000000/Edit?returnUrl=" + Back)]
    [InlineData("/Admin/Users/Create")]
    [InlineData("/Admin/Translations?state=UpToDate")]
    public async Task Toggle_ShowsTheSamePageInTheOtherLanguage_AndBack(string path)
    {
        var french = await staff.GetPageAsync(path);
        var english = await ToggledAsync(french, "en", path);
        var again = await ToggledAsync(english, "fr", path);

        Assert.Equal(french.MainText(), again.MainText());
        Assert.NotEqual(french.MainText(), english.MainText());

        // What was asked for stands in the page in both languages: the filter's values, where the form goes back to.
        Assert.Equal(Fields(french), Fields(english));
        Assert.Equal(french.QuerySelector(".crumbs a")?.GetAttribute("href"), english.QuerySelector(".crumbs a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Toggle_OfAFormThatWasRefused_LeadsToItsPage_AndKnowsWhereThatGoesBackTo()
    {
        var page = await staff.GetPageAsync(Create + "?returnUrl=" + Back);
        using var refused = await staff.SubmitAsync(page, "form.form", new() { ["TitlePart.Title"] = "", ["submit"] = "save" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        var english = await ToggledAsync(await refused.ReadPageAsync(), "en", Create + "?returnUrl=" + Back);
        Assert.Equal(Uri.UnescapeDataString(Back), english.QuerySelector(".crumbs a")!.GetAttribute("href"));
    }

    private async Task<IHtmlDocument> ToggledAsync(IHtmlDocument page, string culture, string path)
    {
        using var chosen = await staff.GetAsync(page.QuerySelector($"header [hreflang={culture}]")!.GetAttribute("href"));
        Assert.Equal(path, chosen.Headers.Location!.OriginalString);
        var toggled = await staff.GetPageAsync(path);
        Assert.StartsWith(culture, toggled.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        return toggled;
    }

    // A new item's id is another at each showing of its form.
    private static IEnumerable<string> Fields(IHtmlDocument page) => page.QuerySelectorAll("main [name]")
        .Where(field => field.GetAttribute("name") is not ("__RequestVerificationToken" or "ContentItemId"))
        .Select(field => field.GetAttribute("name") + "=" + field switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => "",
        });
}
