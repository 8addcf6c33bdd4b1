using AvsPortal.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>A real Chromium and a real portal for the tests of this assembly; skipped, with the reason, where there is no Chromium.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("avsportal-browser").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private PortalProcess? portal;

    public string Url => portal!.Url.ToString().TrimEnd('/');

    private static string? Chromium { get; } = new[] { Environment.GetEnvironmentVariable("AVSPORTAL_TEST_CHROMIUM"), "/usr/bin/chromium" }
        .FirstOrDefault(path => !string.IsNullOrEmpty(path) && File.Exists(path));

    public async Task InitializeAsync()
    {
        if (Chromium is null)
        {
            return;
        }

        portal = await PortalProcess.StartAsync(data);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--disable-component-update", "--no-first-run"],
        });
    }

    /// <summary>A new visitor's page. Skips the test when there is no Chromium.</summary>
    public async Task<IPage> NewPageAsync(int width = 1280, int height = 900, string locale = "fr-CA", bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        Skip.If(browser is null, "No Chromium: set AVSPORTAL_TEST_CHROMIUM or install Debian's chromium.");
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = locale, JavaScriptEnabled = script, ColorScheme = scheme, BaseURL = Url });
        return await context.NewPageAsync();
    }

    /// <summary>Keeps a picture of the whole page when AVSPORTAL_TEST_SCREENSHOTS names a folder.</summary>
    public async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("AVSPORTAL_TEST_SCREENSHOTS") is { Length: > 0 } folder)
        {
            var file = string.Concat(name.Trim('/').Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '_')) + ".png";
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
        }
    }

    public async Task LoginAsync(IPage page)
    {
        await page.GotoAsync("/Login");
        await page.FillAsync("[name=UserName]", PortalHost.AdminName);
        await page.FillAsync("[name=Password]", PortalHost.AdminPassword);
        await page.PressAsync("[name=Password]", "Enter");
        await Address.HasNotAsync(page, "/Login");
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (portal is not null)
        {
            await portal.DisposeAsync();
        }

        Directory.Delete(data, recursive: true);
    }
}

[CollectionDefinition(nameof(Browser))]
public sealed class BrowserTests : ICollectionFixture<Browser>;
