using System.Diagnostics;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>Pages already visited are read without a network; nothing of who was signed in is kept.</summary>
[Collection(nameof(Browser))]
public sealed class OfflineTests(Browser browser)
{
    private const string KeptPages = """
        async () => {
          const found = [];
          for (const name of await caches.keys()) {
            if (!name.startsWith('avs-pages')) continue;
            const cache = await caches.open(name);
            for (const request of await cache.keys()) found.push(new URL(request.url).pathname + '|' + await (await cache.match(request)).text());
          }
          return found;
        }
        """;

    [SkippableTheory]
    [InlineData("/fr/historique", "/fr/mandats", "Vous êtes hors ligne")]
    [InlineData("/en/history", "/en/mandates", "You are offline")]
    public async Task VisitedPage_IsReadOffline_OthersSaySo(string visited, string other, string heading)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(visited);
        var title = await page.TitleAsync();
        await KeptAsync(page, visited);

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        Assert.Equal(title, await page.TitleAsync());
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).display"));

        await page.GotoAsync(other);
        Assert.Equal(heading, await page.InnerTextAsync("h1"));
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData("/fr/historique")]
    [InlineData("/en/history")]
    public async Task PageThatIsNeverKept_IsAskedForOnce(string visited)
    {
        var page = await browser.NewPageAsync();
        await using var line = await CountingLine.StartAsync(browser.Url);
        await page.GotoAsync(line.Url + visited);
        await KeptAsync(page, visited);

        // A page that shows a message takes it out of the reader's cookie: asked for twice, the second one has none.
        for (var times = 1; times <= 3; times++)
        {
            await page.GotoAsync(line.Url + "/Login");
            Assert.Equal(times, line.Asked("/Login"));
        }

        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task SignedInPage_IsKeptAsAVisitorSeesIt_AndSigningOutForgetsAll()
    {
        var page = await browser.NewPageAsync();
        await browser.LoginAsync(page);
        await page.GotoAsync("/fr/historique");
        await KeptAsync(page, "/fr/historique");
        await page.GotoAsync("/fr/equipe");
        Assert.NotEqual(0, await page.Locator("form[action*='LogOff']").CountAsync());
        await KeptAsync(page, "/fr/equipe");

        var kept = await page.EvaluateAsync<string[]>(KeptPages);
        Assert.DoesNotContain(kept, text => text.Contains("LogOff", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(kept, text => text.StartsWith("/Admin", StringComparison.OrdinalIgnoreCase));

        // Once more, so that the worker that keeps pages is the one that sees the form.
        await page.ReloadAsync();
        await page.EvaluateAsync("document.querySelector(\"form[action*='LogOff']\").requestSubmit()");
        // The page where the sign-out ends is kept again, as a visitor's: another one tells.
        await UntilAsync(page, "async () => !await caches.match('/fr/historique', { ignoreVary: true })", "");
        await page.Context.CloseAsync();
    }

    private static Task KeptAsync(IPage page, string path) => UntilAsync(
        page, "async path => !!await caches.match(path, { ignoreVary: true }) && (await caches.keys()).includes('avs-files-1')", path);

    private static async Task UntilAsync(IPage page, string condition, string argument)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50))
        {
            try
            {
                if (await page.EvaluateAsync<bool>(condition, argument))
                {
                    return;
                }
            }
            catch (PlaywrightException) when (watch.Elapsed < TimeSpan.FromSeconds(20))
            {
                // The page was left while it was asked; the next one is asked again.
            }
        }

        Assert.Fail("It never came true: " + condition + " " + argument);
    }
}
