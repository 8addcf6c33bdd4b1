using System.Net;
using AngleSharp.Html.Dom;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>What staff do in the admin, through its pages and forms.</summary>
public sealed class EditorTests : IAsyncLifetime
{
    private const string Create = "/Admin/Contents/ContentTypes/TimelineEvent/Create";
    private const string List = "/Admin/Contents/ContentItems/TimelineEvent";
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
    public async Task Draft_ThenPublished_ThenOnTheSite_ThenTakenOff()
    {
        var edit = await CreateAsync("Essai de brouillon", "save");
        Assert.DoesNotContain("Essai de brouillon", await VisitorAsync("/fr/historique"), StringComparison.Ordinal);

        var page = await staff.GetPageAsync(edit);
        var published = await staff.SubmitAsync(page, Form, new() { ["submit"] = "publish" });
        Assert.Equal(HttpStatusCode.Found, published.StatusCode);
        Assert.Contains("Essai de brouillon", await VisitorAsync("/fr/historique"), StringComparison.Ordinal);

        page = await staff.GetPageAsync(edit);
        await staff.SubmitAsync(page, "form[action$='/Unpublish']", []);
        Assert.DoesNotContain("Essai de brouillon", await VisitorAsync("/fr/historique"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongYear_IsRefused_WithASummary_AndNothingTypedIsLost()
    {
        var page = await staff.GetPageAsync(Create);
        var response = await staff.SubmitAsync(page, Form, Typed("Titre « gardé »", "mille", "publish"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var again = await response.ReadPageAsync();
        var input = (IHtmlInputElement)again.QuerySelector("[name='TimelineEvent.StartYear.Value']")!;
        Assert.Equal("mille", input.Value);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("#" + input.Id, again.QuerySelector("#errors a")!.GetAttribute("href"));
        Assert.Equal("Titre « gardé »", ((IHtmlInputElement)again.QuerySelector("[name='TitlePart.Title']")!).Value);
        Assert.Equal("<p>Texte.</p>", ((IHtmlTextAreaElement)again.QuerySelector("[name='TimelineEvent.Text.Html']")!).Value.Trim());
        Assert.DoesNotContain("gardé", (await staff.GetPageAsync(List)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RuleOfTheModule_IsToldInTheEditorsLanguage()
    {
        foreach (var (culture, word) in new[] { ("fr", "Rien n’est encore enregistré"), ("en", "Nothing is saved yet") })
        {
            await staff.GetAsync($"/Admin/Language?culture={culture}");
            var page = await staff.GetPageAsync(Create);
            var response = await staff.SubmitAsync(page, Form, Typed("Trop tôt", "1700", "save"));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            Assert.Contains(word, (await response.ReadPageAsync()).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TwoEditors_TheSecondSeesBoth_AndLosesNothing()
    {
        var edit = await CreateAsync("À deux", "save");
        var mine = await staff.GetPageAsync(edit);
        var theirs = await staff.GetPageAsync(edit);
        await staff.SubmitAsync(theirs, Form, new() { ["TitlePart.Title"] = "Le leur", ["submit"] = "save" });

        var response = await staff.SubmitAsync(mine, Form, new() { ["TitlePart.Title"] = "Le mien", ["submit"] = "save" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var both = await response.ReadPageAsync();
        Assert.Equal("Le mien", ((IHtmlInputElement)both.QuerySelector("[name='TitlePart.Title']")!).Value);
        Assert.Contains("Le leur", both.QuerySelector(".stored")!.TextContent, StringComparison.Ordinal);

        var saved = await staff.SubmitAsync(both, Form, new() { ["submit"] = "save" });
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        Assert.Contains("Le mien", (await staff.GetPageAsync(edit)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormSentTwice_MakesOneItem()
    {
        var page = await staff.GetPageAsync(Create);
        var values = Typed("Une seule fois", "1999", "save");
        var first = await staff.SubmitAsync(page, Form, new(values));
        var second = await staff.SubmitAsync(page, Form, new(values));

        Assert.Equal(first.Headers.Location!.OriginalString.Split('?')[0], second.Headers.Location!.OriginalString.Split('?')[0]);
        Assert.Equal(1, (await staff.GetPageAsync(List + "?q=Une+seule+fois")).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task ExpiredSession_KeepsTheForm_AndGoesOnAfterTheLogin()
    {
        var page = await staff.GetPageAsync(Create);
        using var visitor = host.CreateClient();
        var asked = await visitor.SubmitAsync(page, Form, Typed("Reprise", "2001", "save"));
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);

        var resume = await asked.ReadPageAsync();
        var wrong = await visitor.SubmitAsync(resume, Form, new() { ["__user"] = PortalHost.AdminName, ["__password"] = "non" });
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);

        var done = await visitor.SubmitAsync(await wrong.ReadPageAsync(), Form, new() { ["__user"] = PortalHost.AdminName, ["__password"] = PortalHost.AdminPassword });
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Contains("Reprise", (await visitor.GetPageAsync(done.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormOfAnotherSite_IsRefused()
    {
        using var content = new FormUrlEncodedContent([new("TitlePart.Title", "x"), new("submit", "publish")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, Create) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Translation_OpensADraftTwin_AndTheListShowsIt()
    {
        var edit = await CreateAsync("À traduire", "publish");
        var page = await staff.GetPageAsync(edit);
        var response = await staff.SubmitAsync(page, "form[action$='/Translate']", []);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);

        var twin = await staff.GetPageAsync(response.Headers.Location!.OriginalString);
        Assert.Equal("À traduire", ((IHtmlInputElement)twin.QuerySelector("[name='TitlePart.Title']")!).Value);
        Assert.Equal(2, (await staff.GetPageAsync(List + "?q=traduire")).QuerySelectorAll("tbody tr").Length);
        Assert.Equal(1, (await staff.GetPageAsync(List + "?q=traduire&lang=en&status=draft")).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task PastVersion_ComesBackAsADraft()
    {
        var edit = await CreateAsync("Première rédaction", "publish");
        await staff.SubmitAsync(await staff.GetPageAsync(edit), Form, new() { ["TitlePart.Title"] = "Seconde rédaction", ["submit"] = "publish" });

        var versions = await staff.GetPageAsync(edit.Replace("/Edit", "/Versions", StringComparison.Ordinal));
        Assert.Equal(2, versions.QuerySelectorAll("tbody tr").Length);
        var restored = await staff.SubmitAsync(versions, "form[action$='/Restore']", []);

        var page = await staff.GetPageAsync(restored.Headers.Location!.OriginalString);
        Assert.Equal("Première rédaction", ((IHtmlInputElement)page.QuerySelector("[name='TitlePart.Title']")!).Value);
        Assert.Contains("Seconde rédaction", await VisitorAsync("/fr/historique"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removed_IsGone_AfterAConfirmation()
    {
        var edit = await CreateAsync("À supprimer", "publish");
        var confirm = await staff.GetPageAsync(edit.Replace("/Edit", "/Remove", StringComparison.Ordinal));
        await staff.SubmitAsync(confirm, "form[action$='/Remove']", []);

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync(edit)).StatusCode);
        Assert.DoesNotContain("À supprimer", await VisitorAsync("/fr/historique"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EnglishBeforeFrench_IsNotPublished_AndTheReasonIsTold()
    {
        var french = await staff.GetPageAsync(await CreateAsync("D’abord en français", "save"));
        var translated = await staff.SubmitAsync(french, "form[action$='/Translate']", []);
        var english = await staff.GetPageAsync(translated.Headers.Location!.OriginalString);

        var response = await staff.SubmitAsync(english, Form, new() { ["TitlePart.Title"] = "French first", ["submit"] = "publish" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.NotEmpty(page.QuerySelector(".messages [role=alert], #errors li")!.TextContent.Trim());
        Assert.Equal("French first", ((IHtmlInputElement)page.QuerySelector("[name='TitlePart.Title']")!).Value);
        Assert.DoesNotContain("French first", (await staff.GetPageAsync(List + "?q=French")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchAmongChoices_SavesNothing_AndKeepsWhatIsTyped()
    {
        var page = await staff.GetPageAsync("/Admin/Contents/ContentTypes/TeamMember/Create");
        var response = await staff.SubmitAsync(page, Form, new() { ["TitlePart.Title"] = "Nouvelle personne", ["TeamMember.ReportsTo.Find"] = "zzz", ["submit"] = "find" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var again = await response.ReadPageAsync();
        Assert.Equal("Nouvelle personne", ((IHtmlInputElement)again.QuerySelector("[name='TitlePart.Title']")!).Value);
        Assert.Equal("zzz", ((IHtmlInputElement)again.QuerySelector("[name='TeamMember.ReportsTo.Find']")!).Value);
        Assert.Null(again.QuerySelector("#errors"));
        Assert.DoesNotContain("Nouvelle personne", (await staff.GetPageAsync("/Admin/Contents/ContentItems/TeamMember")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_IsSent_Described_AndKept_EvenWhenTheFormIsWrong()
    {
        var page = await staff.GetPageAsync(Create);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Typed("Avec image", "mille", "save"))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var hidden in page.QuerySelectorAll("form.form input[type=hidden]").OfType<IHtmlInputElement>())
        {
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        content.Add(new StringContent("fr"), "LocalizationPart.Culture");
        content.Add(new ByteArrayContent(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")), "TimelineEvent.Picture.Upload", "Été 1999.png");
        var refused = await staff.PostAsync(Create, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        var again = await refused.ReadPageAsync();
        var path = ((IHtmlSelectElement)again.QuerySelector("[name='TimelineEvent.Picture.Paths']")!).Value!;
        Assert.EndsWith("ete-1999.png", path, StringComparison.Ordinal);
        var saved = await staff.SubmitAsync(again, Form, new()
        {
            ["TimelineEvent.StartYear.Value"] = "1999", [$"TimelineEvent.Picture.Text[{path}]"] = "L’usine en été", ["submit"] = "save",
        });
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);

        var edit = await staff.GetPageAsync(saved.Headers.Location!.OriginalString);
        Assert.Equal("L’usine en été", ((IHtmlInputElement)edit.QuerySelector($"[name='TimelineEvent.Picture.Text[{path}]']")!).Value);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync(edit.QuerySelector("img.thumb")!.GetAttribute("src"))).StatusCode);
    }

    [Fact]
    public async Task Program_IsNotTakenAsAFile()
    {
        var page = await staff.GetPageAsync(Create);
        using var content = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("form.form input[type=hidden]").OfType<IHtmlInputElement>())
        {
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        content.Add(new ByteArrayContent("<script>alert(1)</script>"u8.ToArray()), "TimelineEvent.Picture.Upload", "page.html");
        var response = await staff.PostAsync(Create, content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("page.html", (await response.ReadPageAsync()).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> CreateAsync(string title, string submit)
    {
        var page = await staff.GetPageAsync(Create);
        var response = await staff.SubmitAsync(page, Form, Typed(title, "1998", submit));
        Assert.True(response.StatusCode == HttpStatusCode.Found, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.OriginalString.Split('?')[0];
    }

    private async Task<string> VisitorAsync(string path)
    {
        using var visitor = host.CreateClient();
        return (await visitor.GetPageAsync(path)).Body!.TextContent;
    }

    private static Dictionary<string, string> Typed(string title, string year, string submit) => new(StringComparer.Ordinal)
    {
        ["TitlePart.Title"] = title,
        ["TimelineEvent.StartYear.Value"] = year,
        ["TimelineEvent.Text.Html"] = "<p>Texte.</p>",
        ["submit"] = submit,
    };
}
