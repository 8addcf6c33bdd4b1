using System.Net;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>A rule of a module as the staff meet it: in the editor, in their language, with what they typed.</summary>
public sealed class OfficeInTheAdminTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("fr", "Marlène Deveaux occupe déjà cette fonction")]
    [InlineData("en", "Marlène Deveaux already holds this office")]
    public async Task SecondChair_IsRefused_AndTheFormKept(string culture, string message)
    {
        const string path = "/Admin/Contents/ContentItems/4boardchapdelainefr0000000/Edit";
        using var client = await host.LoginAsAdminAsync();
        using (await client.GetAsync($"/langue/{culture}?returnUrl=%2FAdmin"))
        {
            var page = await client.GetPageAsync(path);
            page.QuerySelector("form:has(#BoardMember_Role_Text)")!.SetAttribute("action", path);
            using var response = await client.SubmitAsync(page, "form:has(#BoardMember_Role_Text)", new()
            {
                ["BoardMember.Role.Text"] = "chair",
                ["BoardMember.RoleLabel.Text"] = "Présidente",
                ["submit"] = "publish",
            });

            Assert.NotEqual(HttpStatusCode.Redirect, response.StatusCode);
            var answer = await response.ReadPageAsync();
            Assert.Contains(message, answer.Body!.Text(), StringComparison.Ordinal);
            Assert.Equal("Présidente", answer.QuerySelector("#BoardMember_RoleLabel_Text")!.GetAttribute("value"));
        }

        using var visitor = host.CreateClient();
        var board = await visitor.GetPageAsync("/fr/gouvernance");
        Assert.Equal("Administratrice", board.QuerySelector("#carole-chapdelaine .role")!.Text());
    }
}
