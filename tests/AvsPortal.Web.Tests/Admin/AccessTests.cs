using System.Net;
using AvsPortal.Kernel.Identity.Users;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>Who gets into the admin, and how far.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private const string Password = "une phrase assez longue";

    private static readonly string[] Pages =
    [
        "/Admin", "/Admin/Contents/ContentItems", "/Admin/Contents/ContentItems/TimelineEvent", "/Admin/Contents/ContentTypes/TimelineEvent/Create",
        "/Admin/Users/Index", "/Admin/Users/Create",
    ];

    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Visitor_GetsTheLogin_ThenThePage()
    {
        using var visitor = host.CreateClient();
        foreach (var path in Pages)
        {
            var response = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.Found, response.StatusCode);
            Assert.Equal("/Login", response.Headers.Location!.AbsolutePath);
        }

        var login = await visitor.GetPageAsync("/Login?ReturnUrl=%2FAdmin%2FUsers%2FIndex");
        var done = await visitor.SubmitAsync(login, "form[action^='/Login']", new() { ["UserName"] = PortalHost.AdminName, ["Password"] = PortalHost.AdminPassword });
        Assert.Equal("/Admin/Users/Index", done.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Login_NeverLeadsToAnotherSite(string url)
    {
        using var visitor = host.CreateClient();
        var login = await visitor.GetPageAsync("/Login?ReturnUrl=" + Uri.EscapeDataString(url));
        var done = await visitor.SubmitAsync(login, "form[action^='/Login']", new() { ["UserName"] = PortalHost.AdminName, ["Password"] = PortalHost.AdminPassword, ["ReturnUrl"] = url });
        Assert.Equal("/", done.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task WrongPassword_IsToldInTheReadersLanguage_AndKeepsTheName()
    {
        foreach (var (language, word) in new[] { ("fr", "mot de passe est inexact"), ("en", "password is not right") })
        {
            using var visitor = host.CreateClient(language);
            var login = await visitor.GetPageAsync("/Login");
            var refused = await visitor.SubmitAsync(login, "form[action^='/Login']", new() { ["UserName"] = "quelqu’un", ["Password"] = "non" });

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var page = await refused.ReadPageAsync();
            Assert.Contains(word, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("quelqu’un", page.QuerySelector("#UserName")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task Author_EditsTheirOwn_NotOthers_AndNoUsers()
    {
        await AddAsync("auteur", "Author");
        using var author = await host.LoginAsync("auteur", Password);

        await author.GetPageAsync("/Admin");
        await author.GetPageAsync("/Admin/Contents/ContentTypes/TimelineEvent/Create");
        Assert.Equal(HttpStatusCode.Forbidden, (await author.GetAsync("/Admin/Users/Index")).StatusCode);

        using var admin = await host.LoginAsAdminAsync();
        var list = await admin.GetPageAsync("/Admin/Contents/ContentItems/TimelineEvent");
        var others = list.QuerySelector("tbody th a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await author.GetAsync(others)).StatusCode);
    }

    [Theory]
    [InlineData("Partner")]
    [InlineData("Board")]
    public async Task Reader_DoesNotEnterTheAdmin(string role)
    {
        await AddAsync("lecteur", role);
        using var reader = await host.LoginAsync("lecteur", Password);

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/Admin")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/Admin/Contents/ContentItems")).StatusCode);
    }

    [Theory]
    [InlineData("Author", false)]
    [InlineData("Editor", true)]
    public async Task OthersItems_AreForEditors_WhateverTheAction(string role, bool may)
    {
        const string item = "/Admin/Contents/ContentItems/4pagecontacten000000000000";
        await AddAsync("personne", role);
        using var person = await host.LoginAsync("personne", Password);
        var token = (await person.GetPageAsync("/Admin")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var path in new[] { item + "/Edit", item + "/Remove", item + "/Preview" })
        {
            Assert.Equal(may, (await person.GetAsync(path.Replace("/Admin/Contents", path.EndsWith("Preview", StringComparison.Ordinal) ? "/Contents" : "/Admin/Contents", StringComparison.Ordinal))).StatusCode == HttpStatusCode.OK);
        }

        foreach (var action in new[] { "Publish", "Unpublish", "DiscardDraft", "Clone", "Translate?culture=fr", "Remove" })
        {
            using var answer = await person.PostAsync($"{item}/{action}", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
            Assert.True(may == (answer.StatusCode == HttpStatusCode.Found), $"{role}, {action}: {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Upload_NeedsTheRightToManageMedia(bool may)
    {
        await AddAsync("auteur", "Author");
        if (!may)
        {
            await host.InScopeAsync(async services =>
            {
                var roles = services.GetRequiredService<AvsPortal.Kernel.Identity.Roles.RoleStore>();
                var document = await roles.LoadAsync();
                document.Find("Author")!.RoleClaims.RemoveAll(claim => claim.ClaimValue.Contains("Media", StringComparison.Ordinal));
                await roles.SaveAsync(document);
            });
        }

        using var author = await host.LoginAsync("auteur", Password);
        await author.GetAsync("/Admin/Language?culture=fr&returnUrl=%2FAdmin");
        var page = await author.GetPageAsync("/Admin/Contents/ContentTypes/Page/Create");
        var form = page.QuerySelector("form.form")!;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("Avec fichier"), "TitlePart.Title" },
            { new StringContent("save"), "submit" },
            { new ByteArrayContent("%PDF-1.4"u8.ToArray()), "DocumentsPart.Documents.Upload", "rapport.pdf" },
        };
        using var answer = await author.PostAsync("/Admin/Contents/ContentTypes/Page/Create", content);
        Assert.Equal(may ? HttpStatusCode.Found : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        if (!may)
        {
            Assert.Contains("droit de gérer les médias", (await answer.ReadPageAsync()).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task DisabledPerson_IsLoggedOut_AtOnce()
    {
        var id = await AddAsync("editrice", "Editor");
        using var editor = await host.LoginAsync("editrice", Password);
        await editor.GetPageAsync("/Admin");

        using var admin = await host.LoginAsAdminAsync();
        var page = await admin.GetPageAsync("/Admin/Users/Edit/" + id);
        await admin.SubmitAsync(page, "form[action*='/Enable/']", []);

        Assert.Equal(HttpStatusCode.Found, (await editor.GetAsync("/Admin")).StatusCode);
    }

    [Fact]
    public async Task NewAccount_LogsIn_AndChangesItsPassword()
    {
        using var admin = await host.LoginAsAdminAsync();
        var form = await admin.GetPageAsync("/Admin/Users/Create");
        var short_ = await admin.SubmitAsync(form, "form.form", new() { ["UserName"] = "nouvelle", ["Email"] = "n@example.org", ["Password"] = "court", ["Roles"] = "Editor" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, short_.StatusCode);
        var again = await short_.ReadPageAsync();
        Assert.Equal("nouvelle", again.QuerySelector("#UserName")!.GetAttribute("value"));
        var made = await admin.SubmitAsync(again, "form.form", new() { ["Password"] = Password, ["Roles"] = "Editor" });
        Assert.Equal(HttpStatusCode.Found, made.StatusCode);

        using var person = await host.LoginAsync("nouvelle", Password);
        var change = await person.GetPageAsync("/ChangePassword");
        var changed = await person.SubmitAsync(change, "form[action='/ChangePassword']", new() { ["CurrentPassword"] = Password, ["Password"] = "une autre phrase" });
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        await person.GetPageAsync("/Admin");
        using var elsewhere = await host.LoginAsync("nouvelle", "une autre phrase");
    }

    [Fact]
    public async Task EveryPage_IsInBothLanguages_AndTheToggleKeepsIt()
    {
        using var admin = await host.LoginAsAdminAsync();
        foreach (var (culture, heading) in new[] { ("fr", "À faire"), ("en", "What needs doing") })
        {
            var changed = await admin.GetAsync($"/Admin/Language?culture={culture}&returnUrl=%2FAdmin%3Fx%3D1");
            Assert.Equal("/Admin?x=1", changed.Headers.Location!.OriginalString);
            Assert.Equal(heading, (await admin.GetPageAsync("/Admin")).QuerySelector("h1")!.TextContent);
            foreach (var path in Pages)
            {
                var page = await admin.GetPageAsync(path);
                Assert.StartsWith(culture, page.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
                Assert.Single(page.QuerySelectorAll("h1"));
                foreach (var control in page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"))
                {
                    var labelled = control.Closest("label") is not null || (control.Id is { Length: > 0 } id && page.QuerySelector($"label[for='{id}']") is not null);
                    Assert.True(labelled, $"{path}: {control.OuterHtml} has no label.");
                }
            }
        }
    }

    private Task<string> AddAsync(string name, params string[] roles) => host.InScopeAsync(async services =>
    {
        var (user, errors) = await services.GetRequiredService<UserAccounts>().CreateAsync(name, null, Password, roles);
        Assert.Empty(errors);
        return user.UserId;
    });
}
