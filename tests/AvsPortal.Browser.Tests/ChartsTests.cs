using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>The charts that the seed has no data for: terms and superiors, written in the admin, looked at in a browser.</summary>
[Collection(nameof(Browser))]
public sealed class ChartsTests(Browser browser)
{
    // Milliseconds: all the tests may be running, and a publication waits for the site's one writer.
    private const float Patience = 120_000;

    [SkippableFact]
    public async Task Terms_WrittenByStaff_AreAListWithAChart()
    {
        var staff = await browser.NewPageAsync();
        await browser.LoginAsync(staff);
        await PublishAsync(staff, "4boarddeveauxfr00000000000", ("BoardMember.TermFrom.Value", "2017-09-28"));
        await PublishAsync(staff, "4boardbujoldfr000000000000", ("BoardMember.TermFrom.Value", "2009-06-10"));
        await PublishAsync(staff, "4boardcotefr00000000000000", ("BoardMember.TermFrom.Value", "2014-06-18"));
        await PublishAsync(staff, "4boardgrenonfr000000000000", ("BoardMember.TermFrom.Value", "2015-01-15"), ("BoardMember.TermTo.Value", "2029-06-01"));
        await PublishAsync(staff, "4boardmoffattfr00000000000", ("BoardMember.TermFrom.Value", "2012-03-01"));
        await PublishAsync(staff, "4boardcadieuxfr00000000000", ("BoardMember.TermFrom.Value", "2016-11-02"));
        await staff.Context.CloseAsync();

        await NoFaultsAsync("/fr/gouvernance", "/en/governance");
        var page = await browser.NewPageAsync(width: 320);
        await page.GotoAsync("/en/governance");
        var heard = await page.Locator("section:has(> .terms)").AriaSnapshotAsync();
        Assert.Contains("heading \"Terms of office\"", heard, StringComparison.Ordinal);
        Assert.Contains("listitem:", heard, StringComparison.Ordinal);
        Assert.Contains("Since September 28, 2017", heard.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("img", heard, StringComparison.Ordinal);

        // Officers are told from the others without colour: full bars, hollow bars.
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        foreach (var (bars, isFull) in new[] { (".terms .office .bar", true), (".terms li:not(.office) .bar", false) })
        {
            Assert.Equal(isFull, await page.Locator(bars).First.EvaluateAsync<bool>("bar => getComputedStyle(bar).fill === getComputedStyle(bar).stroke"));
        }

        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Superiors_WrittenByStaff_AreNestedLists_ThatLeadToTheirPeople()
    {
        var staff = await browser.NewPageAsync();
        await browser.LoginAsync(staff);
        foreach (var (person, superior) in new[] { ("gendron", "cherry"), ("savard", "cherry"), ("giguere", "gendron"), ("cloutier", "gendron") })
        {
            await PublishAsync(staff, $"4team{person}fr".PadRight(26, '0'), ("TeamMember.ReportsTo.LocalizationSets", $"4team{superior}set".PadRight(26, '0')));
        }

        await staff.Context.CloseAsync();
        await NoFaultsAsync("/fr/equipe", "/en/team");

        var page = await browser.NewPageAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/fr/equipe");
        await Assertions.Expect(page.Locator(".chart")).ToMatchAriaSnapshotAsync(
            """
            - list:
              - listitem:
                - link "Malika Cherry"
                - text: Directrice générale
                - list:
                  - listitem:
                    - link "Julien Gendron"
                    - list:
                      - listitem:
                        - link "Jérémie Cloutier"
                      - listitem:
                        - link "Denis Giguère"
                  - listitem:
                    - link "Lilianne Savard"
            """);

        await page.FocusAsync(".chart a");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(browser.Url + "/fr/equipe#julien-gendron", new() { Timeout = Patience });
        await Assertions.Expect(page.Locator("#julien-gendron h2")).ToBeInViewportAsync(new() { Timeout = Patience });
        await page.Context.CloseAsync();
    }

    private async Task NoFaultsAsync(params string[] paths)
    {
        var faults = (await Task.WhenAll(paths.Select(path => PageReport.OfAsync(browser, path)))).SelectMany(report => report).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task PublishAsync(IPage staff, string id, params (string Name, string Value)[] values)
    {
        await staff.GotoAsync($"/Admin/Contents/ContentItems/{id}/Edit");
        foreach (var (name, value) in values)
        {
            var field = staff.Locator($"[name='{name}']");
            if (await field.EvaluateAsync<bool>("field => field.tagName === 'SELECT'"))
            {
                await field.SelectOptionAsync(value);
            }
            else
            {
                await field.FillAsync(value);
            }
        }

        var answer = await staff.RunAndWaitForResponseAsync(
            () => staff.ClickAsync(".actions button[value=publish]", new() { Timeout = Patience }),
            response => response.Request.Method == "POST",
            new() { Timeout = Patience });
        Assert.Equal(302, answer.Status);
    }
}
