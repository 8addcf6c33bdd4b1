using System.Net;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>A board member is found by the organisation's name, also after it has another one.</summary>
public sealed class OrganizationRenameTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task RenamedOrganization_FindsItsPeople()
    {
        Assert.True(await IsFoundAsync("Revêtement sur métaux"));
        using var staff = await host.LoginAsAdminAsync();
        var page = await staff.GetPageAsync("/Admin/Contents/ContentItems/4orgmetauxfr00000000000000/Edit");
        var saved = await staff.SubmitAsync(page, "form.form", new() { ["TitlePart.Title"] = "Anodisation Kénogami", ["submit"] = "publish" });
        Assert.True(saved.StatusCode == HttpStatusCode.Found, await saved.Content.ReadAsStringAsync());

        for (var tries = 0; !await IsFoundAsync("Anodisation Kénogami"); tries++)
        {
            Assert.True(tries < 100, "Marlène Deveaux is not found by her organisation’s new name.");
            await Task.Delay(50);
        }
    }

    private async Task<bool> IsFoundAsync(string name)
    {
        using var visitor = host.CreateClient();
        return (await visitor.GetStringAsync("/api/search?culture=fr&q=" + Uri.EscapeDataString(name))).Contains("Deveaux", StringComparison.Ordinal);
    }
}
