using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace AvsPortal.Browser.Tests;

/// <summary>html-validate on every page; skipped where it is not installed (npm ci in tests/AvsPortal.Browser.Tests/html-validate).</summary>
[Collection(nameof(Browser))]
public sealed class ValidHtmlTests(Browser browser)
{
    private static string Folder { get; } = Path.Combine(
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepoRoot").Value!,
        "tests", "AvsPortal.Browser.Tests", "html-validate");

    [SkippableFact]
    public async Task EveryPage_IsValidHtml()
    {
        var program = Path.Combine(Folder, "node_modules", "html-validate", "bin", "html-validate.mjs");
        Skip.IfNot(File.Exists(program), $"html-validate is not installed: npm ci in {Folder}.");
        var page = await browser.NewPageAsync();
        var pages = Directory.CreateTempSubdirectory("avsportal-html");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var culture in new[] { "fr", "en" })
        {
            await SaveAsync(await SitePages.ListAsync(browser, page, culture));
        }

        await browser.LoginAsync(page);
        await SaveAsync(["/en/team", .. SecurityPolicyTests.AdminPaths().Cast<object[]>().Select(row => (string)row[0])]);
        await page.Context.CloseAsync();

        var start = new ProcessStartInfo("node") { WorkingDirectory = Folder, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { program, "--formatter", "json", "--config", Path.Combine(Folder, "rules.json"), pages.FullName })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var wrong = JsonDocument.Parse(output).RootElement.EnumerateArray().SelectMany(file => file.GetProperty("messages").EnumerateArray().Select(message =>
            $"{names[Path.GetFileName(file.GetProperty("filePath").GetString()!)]}:{message.GetProperty("line")} {message.GetProperty("ruleId")}: {message.GetProperty("message")} {(message.TryGetProperty("selector", out var selector) ? selector : "")}")).ToList();
        pages.Delete(recursive: true);
        Assert.True(wrong.Count == 0 && process.ExitCode == 0, string.Join('\n', wrong.Take(60)));

        async Task SaveAsync(IEnumerable<string> paths)
        {
            foreach (var path in paths)
            {
                var response = await page.Context.APIRequest.GetAsync(browser.Url + path);
                var name = $"page{names.Count}.html";
                names[name] = path;
                await File.WriteAllTextAsync(Path.Combine(pages.FullName, name), await response.TextAsync());
            }
        }
    }
}
