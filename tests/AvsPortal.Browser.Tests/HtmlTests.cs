using System.Diagnostics;
using System.Reflection;

namespace AvsPortal.Browser.Tests;

/// <summary>The HTML of every public page under html-validate; skipped where AVSPORTAL_TEST_HTML_VALIDATE does not name it.</summary>
[Collection(nameof(Browser))]
public sealed class HtmlTests(Browser browser)
{
    [SkippableFact]
    public async Task Pages_AreValidHtml()
    {
        var validator = Environment.GetEnvironmentVariable("AVSPORTAL_TEST_HTML_VALIDATE");
        Skip.If(string.IsNullOrEmpty(validator) || !File.Exists(validator), "No html-validate: AVSPORTAL_TEST_HTML_VALIDATE names its command (.ci/run installs it from npm).");
        var started = await browser.NewPageAsync();
        await started.Context.CloseAsync();

        var folder = Directory.CreateTempSubdirectory("avsportal-html");
        using var client = new HttpClient { BaseAddress = new Uri(browser.Url) };
        foreach (var path in PublicPages.All)
        {
            using var answer = await client.GetAsync(path);
            var name = string.Concat(path.Select(c => char.IsLetterOrDigit(c) ? c : '_')) + ".html";
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), await answer.Content.ReadAsStringAsync());
        }

        var rules = Path.Combine(
            Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepoRoot").Value!,
            "tests", "AvsPortal.Browser.Tests", "htmlvalidate.json");
        using var process = Process.Start(new ProcessStartInfo(validator!, ["--config", rules, "--formatter", "text", $"{folder.FullName}/*.html"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        folder.Delete(recursive: true);
        Assert.True(process.ExitCode == 0, await output + await errors);
    }
}
