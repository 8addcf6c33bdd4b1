using System.Net;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>The staff's page of translations.</summary>
public sealed class TranslationsTests : IAsyncLifetime
{
    private const string Form = "form.form";

    private PortalHost host = null!;
    private HttpClient staff = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        staff = await host.LoginAsAdminAsync();
    }

    public async Task DisposeAsync()
    {
        staff.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Content_GoesFromMissing_ToDraft_ToUpToDate_ToBehind()
    {
        Assert.DoesNotContain("Feuille d’essai", await TextAsync("Missing"), StringComparison.Ordinal);
        var french = await PublishAsync("/Admin/Contents/ContentTypes/Page/Create", "Feuille d’essai");
        Assert.Contains("Feuille d’essai", await TextAsync("Missing"), StringComparison.Ordinal);

        var translated = await staff.SubmitAsync(await staff.GetPageAsync(french), "form[action$='/Translate']", []);
        var english = translated.Headers.Location!.OriginalString;
        Assert.DoesNotContain("Feuille d’essai", await TextAsync("Missing"), StringComparison.Ordinal);
        Assert.Equal(english, (await staff.GetPageAsync("/Admin/Translations?state=Draft")).QuerySelector("tbody a")!.GetAttribute("href")!.Split('?')[0]);

        await PublishAsync(english, "Test sheet");
        Assert.DoesNotContain("Feuille d’essai", await TextAsync("Draft"), StringComparison.Ordinal);
        Assert.Contains("Feuille d’essai", await TextAsync("UpToDate"), StringComparison.Ordinal);

        await PublishAsync(french, "Feuille changée");
        var behind = await staff.GetPageAsync("/Admin/Translations?state=Outdated");
        Assert.Contains("Feuille changée", behind.MainText(), StringComparison.Ordinal);
        Assert.Equal(english, behind.QuerySelector("tbody a")!.GetAttribute("href")!.Split('?')[0]);
    }

    [Fact]
    public async Task Page_IsInTheMenu_InBothLanguages()
    {
        foreach (var (culture, name, state) in new[] { ("fr", "Traductions", "En retard sur le français"), ("en", "Translations", "Behind the French") })
        {
            await staff.GetAsync($"/Admin/Language?culture={culture}&returnUrl=%2FAdmin");
            Assert.Equal(name, (await staff.GetPageAsync("/Admin")).QuerySelector(".menu a[href='/Admin/Translations']")!.TextContent);
            var page = await staff.GetPageAsync("/Admin/Translations");
            Assert.Equal(name, page.QuerySelector("h1")!.TextContent);
            Assert.Contains(state, page.MainText(), StringComparison.Ordinal);
        }

        using var visitor = host.CreateClient();
        using var asked = await visitor.GetAsync("/Admin/Translations");
        Assert.Equal(HttpStatusCode.Found, asked.StatusCode);
    }

    private async Task<string> TextAsync(string state) => (await staff.GetPageAsync("/Admin/Translations?state=" + state)).MainText();

    private async Task<string> PublishAsync(string path, string title)
    {
        var page = await staff.GetPageAsync(path);
        var response = await staff.SubmitAsync(page, Form, new() { ["TitlePart.Title"] = title, ["HtmlBodyPart.Html"] = "<p>Texte.</p>", ["submit"] = "publish" });
        Assert.True(response.StatusCode == HttpStatusCode.Found, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.OriginalString.Split('?')[0];
    }
}
