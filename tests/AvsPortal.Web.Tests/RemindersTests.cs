using System.Net;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>What the society has still to confirm, as its staff read it in the admin.</summary>
public sealed class RemindersTests : IAsyncLifetime
{
    private const string Path = "/Admin/Reminders";
    private const string Profile = "/Admin/Contents/ContentItems/4societyprofilefr000000000/Edit";

    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("fr", "À confirmer", "la protection des renseignements personnels est à confirmer par la Société", "Les valeurs de la Société manquent", "Organisme à préciser : Yvan Rodrigue.", "Consentement à consigner : Julien Gendron.")]
    [InlineData("en", "To be confirmed", "the protection of personal information is to be confirmed by the society", "The society’s values are missing", "Organization to be supplied: Yvan Rodrigue.", "Consent to be recorded: Julien Gendron.")]
    public async Task Staff_ReadWhatIsMissing_InTheirLanguage(string culture, string entry, params string[] reminders)
    {
        using var staff = await host.LoginAsAdminAsync();
        using (await staff.GetAsync($"/langue/{culture}?returnUrl=%2FAdmin"))
        {
            var page = await staff.GetPageAsync(Path);
            Assert.Equal(entry, page.QuerySelector($"nav a[href='{Path}']")!.Text());
            Assert.All(reminders, reminder => Assert.Contains(reminder, page.MainText().Replace('\u00A0', ' '), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task PrivacyOfficer_OnceConfirmedInTheProfile_IsNoLongerAReminder()
    {
        using var staff = await host.LoginAsAdminAsync();
        Assert.NotNull((await staff.GetPageAsync(Path)).QuerySelector($"main a[href='{Profile}']"));

        var editor = await staff.GetPageAsync(Profile);
        const string form = "form.form";
        editor.QuerySelector(form)!.SetAttribute("action", Profile);
        using var response = await staff.SubmitAsync(editor, form, new() { ["SocietyProfile.PrivacyOfficerConfirmed.Value"] = "true", ["submit"] = "publish" });
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);

        Assert.Null((await staff.GetPageAsync(Path)).QuerySelector($"main a[href='{Profile}']"));
    }

    [Fact]
    public async Task Visitor_GetsTheLogin()
    {
        using var visitor = host.CreateClient();
        using var response = await visitor.GetAsync(Path);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.StartsWith("/Login", response.Headers.Location!.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
