using System.Net;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>Every type's generated editor shows what is stored and stores what it shows.</summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("TimelineEvent", "/fr/historique")]
    [InlineData("TeamMember", "/fr/equipe")]
    [InlineData("BoardMember", "/fr/gouvernance")]
    [InlineData("AffiliatedOrganization", "/fr/gouvernance")]
    [InlineData("Mandate", "/fr/mandats")]
    [InlineData("SocietyProfile", "/fr/la-societe")]
    public async Task PublishingAgain_WithoutAChange_ChangesNoPage(string type, string path)
    {
        using var staff = await host.LoginAsAdminAsync();
        var before = await PageAsync(path);
        var list = await staff.GetPageAsync($"/Admin/Contents/ContentItems/{type}?lang=fr");
        var first = list.QuerySelector("tbody th a");
        Assert.True(first is not null, $"No {type} in:\n{list.MainText()}");

        var edit = await staff.GetPageAsync(first!.GetAttribute("href")!);
        Assert.NotEmpty(edit.QuerySelectorAll("form.form .field"));
        Assert.Null(edit.QuerySelector("[name='LocalizationPart.Culture']"));
        var response = await staff.SubmitAsync(edit, "form.form", new() { ["submit"] = "publish" });

        Assert.True(response.StatusCode == HttpStatusCode.Found, (await response.ReadPageAsync()).MainText());
        Assert.Equal(before, await PageAsync(path));
    }

    [Fact]
    public async Task NewPage_OfEachType_ShowsItsForm_InBothLanguages()
    {
        using var staff = await host.LoginAsAdminAsync();
        foreach (var culture in new[] { "fr", "en" })
        {
            await staff.GetAsync("/Admin/Language?culture=" + culture);
            foreach (var type in new[] { "TimelineEvent", "TeamMember", "BoardMember", "AffiliatedOrganization", "Mandate", "SocietyProfile", "Page", "Value" })
            {
                var page = await staff.GetPageAsync($"/Admin/Contents/ContentTypes/{type}/Create");
                Assert.NotEmpty(page.QuerySelectorAll("form.form .field"));

                // Each description that a control points to exists.
                foreach (var id in page.QuerySelectorAll("[aria-describedby]").SelectMany(control => control.GetAttribute("aria-describedby")!.Split(' ')))
                {
                    Assert.NotNull(page.GetElementById(id));
                }
            }
        }
    }

    private async Task<string> PageAsync(string path)
    {
        using var visitor = host.CreateClient();
        return (await visitor.GetPageAsync(path)).MainText();
    }
}
