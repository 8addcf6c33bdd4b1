using System.Net;
using AvsPortal.Kernel.Identity.Users;
using AvsPortal.Organization.Contracts;
using AvsPortal.Team.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Media;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>A file of the media library is for those who may view an item that uses it, in every size and format.</summary>
public sealed class MediaAccessTests : IAsyncLifetime
{
    private const string Password = "une phrase assez longue";

    private PortalHost host = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        await host.InScopeAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserAccounts>();
            foreach (var (name, role) in new[] { ("partenaire", "Partner"), ("administratrice", "Board"), ("redacteur", "Editor") })
            {
                Assert.Empty((await accounts.CreateAsync(name, null, Password, [role])).Errors);
            }
        });
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData(Audiences.Partners, "partenaire", null)]
    [InlineData(Audiences.Board, "administratrice", "partenaire")]
    [InlineData(Audiences.Staff, "redacteur", "administratrice")]
    public async Task FileOfARestrictedPage_IsForItsReaders_AndKeptByNoCache(string audience, string reader, string? other)
    {
        await PageAsync("Rapport", audience, published: true, "rapports/secret.pdf");

        using var visitor = host.CreateClient();
        using var refused = await visitor.GetAsync("/media/rapports/secret.pdf");
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        Assert.Contains("/Login", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.True(refused.Headers.CacheControl!.NoStore);

        if (other is not null)
        {
            using var stranger = await host.LoginAsync(other, Password);
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/media/rapports/secret.pdf")).StatusCode);
        }

        using var known = await host.LoginAsync(reader, Password);
        using var given = await known.GetAsync("/media/rapports/secret.pdf");
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        Assert.Equal("private, no-store", Header(given));

        // However the address is written.
        foreach (var way in new[] { "/media//rapports/secret.pdf", "/MEDIA/Rapports/Secret.PDF", "/media/rapports%2Fsecret.pdf", "/media/rapports/secret.pdf?width=240" })
        {
            Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync(way)).StatusCode);
        }
    }

    [Fact]
    public async Task FileOfADraft_IsForWhoMayPreview_UntilItIsPublished()
    {
        var id = await PageAsync("Brouillon", Audiences.Everyone, published: false, "rapports/ebauche.pdf");
        using var visitor = host.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/rapports/ebauche.pdf")).StatusCode);
        using var partner = await host.LoginAsync("partenaire", Password);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync("/media/rapports/ebauche.pdf")).StatusCode);
        using var editor = await host.LoginAsync("redacteur", Password);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/media/rapports/ebauche.pdf")).StatusCode);

        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            Assert.True(await contents.PublishAsync(await contents.GetAsync(id, VersionOptions.Latest)));
        });
        using var open = await visitor.GetAsync("/media/rapports/ebauche.pdf");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.True(open.Headers.CacheControl!.Public);

        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.UnpublishAsync(await contents.GetAsync(id, VersionOptions.Latest));
        });
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/rapports/ebauche.pdf")).StatusCode);
    }

    [Fact]
    public async Task Portrait_InAnySize_WaitsForTheConsent_AndGoesWithThePerson()
    {
        await StoreAsync("equipe/portrait.jpg", Jpeg());
        await MemberAsync(_ => { });
        using var visitor = host.CreateClient();
        string[] addresses = ["/media/equipe/portrait.jpg", "/media/equipe/portrait.jpg?width=240", "/media/equipe/portrait.jpg?width=240&format=webp"];
        await AnswerAsync(HttpStatusCode.NotFound);
        using var editor = await host.LoginAsync("redacteur", Password);
        using var seen = await editor.GetAsync(addresses[1]);
        Assert.Equal(HttpStatusCode.OK, seen.StatusCode);
        Assert.Equal("private, no-store", Header(seen));

        await MemberAsync(member => (member.PortraitConsent.Value, member.ConsentDate.Value) = (true, new DateTime(2024, 1, 1)));
        await AnswerAsync(HttpStatusCode.OK);

        await MemberAsync(member => member.InPostTo.Value = new DateTime(2025, 1, 1));
        await AnswerAsync(HttpStatusCode.NotFound);

        async Task AnswerAsync(HttpStatusCode status)
        {
            foreach (var address in addresses)
            {
                Assert.Equal(status, (await visitor.GetAsync(address)).StatusCode);
            }
        }
    }

    [Fact]
    public async Task UnusedUpload_IsForStaff_AndThePublicFolderForEveryone()
    {
        await StoreAsync("page/oublie.pdf", Pdf());
        await StoreAsync("public/logo.jpg", Jpeg());
        using var visitor = host.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/page/oublie.pdf")).StatusCode);
        using var logo = await visitor.GetAsync("/media/public/logo.jpg");
        Assert.True(logo.Headers.CacheControl!.Public);
        using var editor = await host.LoginAsync("redacteur", Password);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/media/page/oublie.pdf")).StatusCode);
    }

    [Fact]
    public async Task FileNamedInATextAlone_IsPublicWithIt()
    {
        await StoreAsync("textes/plan d'été.pdf", Pdf());
        await PageAsync("Plan", Audiences.Everyone, published: true, null, "<p><a href=\"/media/textes/plan%20d'%C3%A9t%C3%A9.pdf\">Plan</a> <img src=\"/media/textes/vu.jpg?width=240\"></p>");
        await StoreAsync("textes/vu.jpg", Jpeg());
        using var visitor = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/media/textes/vu.jpg?width=240")).StatusCode);
    }

    private static string Header(HttpResponseMessage response) => string.Join(", ", response.Headers.NonValidated["Cache-Control"].ToString());

    private static MemoryStream Pdf() => AvsPortal.Tests.Shared.OfficeFiles.Pdf("Rapport", "Secret");

    private static MemoryStream Jpeg()
    {
        using var picture = Image.Black(800, 400, bands: 3);
        return new MemoryStream(picture.JpegsaveBuffer());
    }

    private Task StoreAsync(string path, Stream content) => host.InScopeAsync(services =>
        services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, content, overwrite: true));

    private async Task<string> PageAsync(string title, string audience, bool published, string? file, string html = "")
    {
        if (file is not null)
        {
            await StoreAsync(file, Pdf());
        }

        return await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var page = await contents.NewAsync("Page");
            page.DisplayText = title;
            page.Alter<TitlePart>(part => part.Title = title);
            page.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("fr", page.ContentItemId));
            page.Alter<AudiencePart>(part => part.Audience.Text = audience);
            page.Alter<HtmlBodyPart>(part => part.Html = html);
            page.Alter<DocumentsPart>(part => part.Documents.Paths = file is null ? [] : [file]);
            Assert.True(await contents.CreateAsync(page, published ? VersionOptions.Published : VersionOptions.Draft));
            return page.ContentItemId;
        });
    }

    private Task MemberAsync(Action<TeamMember> change) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var member = await contents.GetAsync("4teamcherryfr0000000000000", VersionOptions.DraftRequired);
        Assert.NotNull(member);
        member.Alter<TeamMember>(part =>
        {
            part.Portrait.Paths = ["equipe/portrait.jpg"];
            change(part);
        });
        await contents.UpdateAsync(member);
        Assert.True(await contents.PublishAsync(member));
    });
}
