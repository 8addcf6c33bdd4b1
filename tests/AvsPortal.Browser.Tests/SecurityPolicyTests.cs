using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>The policy on scripts and styles, as a browser enforces it: no page breaks it, the admin's neither.</summary>
[Collection(nameof(Browser))]
public sealed class SecurityPolicyTests(Browser browser)
{
    public static TheoryData<string> AdminPaths() =>
    [
        "/Admin", "/Admin/Contents/ContentItems/TimelineEvent", "/Admin/Contents/ContentTypes/Page/Create",
        "/Admin/Contents/ContentTypes/TeamMember/Create", "/Admin/Users/Create", "/ChangePassword",
    ];

    public static TheoryData<string> PublicPaths() => new(PublicPages.All);

    [SkippableTheory]
    [MemberData(nameof(PublicPaths))]
    public async Task PublicPage_SaysNothingOnTheConsole(string path)
    {
        var page = await browser.NewPageAsync();
        var (said, response) = await VisitAsync(page, path);

        AssertPolicy(response);
        // A page that is not there says so itself.
        Assert.DoesNotContain(said, line => !line.Contains("404", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task AdminPages_SayNothingOnTheConsole()
    {
        var page = await browser.NewPageAsync();
        await browser.LoginAsync(page);
        foreach (var path in AdminPaths().Cast<object[]>().Select(row => (string)row[0]))
        {
            var (said, response) = await VisitAsync(page, path);
            AssertPolicy(response);
            Assert.True(said.Count == 0, $"{path}: {string.Join('\n', said)}");
        }

        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task ScriptInAPage_DoesNotRun_AndStructuredDataIsNoScript()
    {
        var page = await browser.NewPageAsync();
        var (said, _) = await VisitAsync(page, "/fr/equipe");
        Assert.Empty(said);
        Assert.NotNull(await page.QuerySelectorAsync("script[type='application/ld+json']"));

        await page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); }");
        Assert.False(await page.EvaluateAsync<bool>("() => window.ran === true"));
        await page.Context.CloseAsync();
    }

    private static async Task<(List<string> Said, IResponse Response)> VisitAsync(IPage page, string path)
    {
        var said = new List<string>();
        void Hear(object? sender, IConsoleMessage message)
        {
            if (message.Type is "error" or "warning")
            {
                said.Add($"{message.Text} ({message.Location})");
            }
        }

        void Fail(object? sender, string error) => said.Add(error);

        page.Console += Hear;
        page.PageError += Fail;
        var response = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        page.Console -= Hear;
        page.PageError -= Fail;
        return (said, response!);
    }

    private static void AssertPolicy(IResponse response)
    {
        var policy = response.Headers.GetValueOrDefault("content-security-policy", "");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValueOrDefault("x-content-type-options"));
        Assert.Equal("same-origin", response.Headers.GetValueOrDefault("cross-origin-opener-policy"));
        Assert.NotEmpty(response.Headers.GetValueOrDefault("referrer-policy", ""));
        Assert.NotEmpty(response.Headers.GetValueOrDefault("permissions-policy", ""));
    }
}
