using System.Net;
using System.Text;
using AvsPortal.Team.Models;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>The team's page, its contact cards and its rules.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class TeamTests(SharedPortal portal)
{
    [Theory]
    [InlineData("/fr/equipe", "Directrice générale", "418\u00A0669-0003, poste\u00A0224")]
    [InlineData("/en/team", "General Director", "418\u00A0669-0003, ext.\u00A0224")]
    public async Task Page_ShowsThePeopleInOrder_WithTheirContact(string path, string title, string telephone)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.Equal(
            ["Malika Cherry", "Jérémie Cloutier", "Julien Gendron", "Denis Giguère", "Lilianne Savard"],
            page.QuerySelectorAll(".person h2").Select(heading => heading.Text()));
        var cherry = page.QuerySelector("#malika-cherry")!;
        Assert.Contains(title, cherry.Text(), StringComparison.Ordinal);
        Assert.Contains(telephone, cherry.Text(), StringComparison.Ordinal);
        Assert.NotNull(cherry.QuerySelector("a[href='mailto:malika.cherry@valuminium.ca']"));
        Assert.Null(page.QuerySelector("#julien-gendron a[href^='tel:']"));
    }

    [Theory]
    [InlineData("/fr/equipe", "M. Gendron")]
    [InlineData("/en/team", "Mr. Gendron")]
    public async Task Biography_WithoutRecordedConsent_IsNotShown(string path, string words)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.DoesNotContain(words, page.MainText(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".biography"));
        Assert.Null(page.QuerySelector(".notice"));
    }

    [Theory]
    [InlineData("fr", "/fr/equipe", "Société de la Vallée de l’aluminium", "Directrice générale")]
    [InlineData("en", "/en/team", "Aluminium Valley Society", "General Director")]
    public async Task ContactCard_IsAVCardInThePagesLanguage(string language, string path, string society, string title)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        var href = page.QuerySelector("#malika-cherry a[href$='.vcf']")!.GetAttribute("href")!;
        using var response = await client.GetAsync(href);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/vcard; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("malika-cherry.vcf", response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        var card = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains("N:Cherry;Malika;;;\r\n", card, StringComparison.Ordinal);
        Assert.Contains($"ORG:{society}\r\n", card, StringComparison.Ordinal);
        Assert.Contains($"TITLE;LANGUAGE={language}:{title}\r\n", card, StringComparison.Ordinal);
        Assert.Contains("tel:+1-418-669-0003;ext=224", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContactCard_OfNobody_IsNotFound()
    {
        using var client = portal.Host.CreateClient();
        using var response = await client.GetAsync("/fr/equipe/4nobody0000000000000000000.vcf");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("fr", "« pas une adresse » n’est pas une adresse courriel.", "Indiquez la date du consentement.", "Le dernier jour en poste précède le premier.", "« 669-0003 » n’est pas un numéro de téléphone à dix chiffres.")]
    [InlineData("en", "“pas une adresse” is not an e-mail address.", "Enter the date of the consent.", "The last day in post is before the first.", "“669-0003” is not a telephone number of ten digits.")]
    public async Task Rules_SpeakTheEditorsLanguage(string culture, params string[] expected)
    {
        var errors = await portal.Host.ErrorsAsync<TeamMember>(culture, "Zoé Côté", member =>
        {
            member.JobTitle.Text = "Conseillère";
            member.Email.Text = "pas une adresse";
            member.Telephone.Text = "669-0003";
            member.BiographyConsent.Value = true;
            member.InPostFrom.Value = new DateTime(2018, 6, 1);
            member.InPostTo.Value = new DateTime(2018, 5, 1);
        });
        Assert.Equal(expected.Order(StringComparer.Ordinal), errors.Select(Plain).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ReportsTo_Oneself_IsRefused()
    {
        var errors = await portal.Host.ErrorsAsync<TeamMember>("fr", "Zoé Côté", member =>
        {
            member.JobTitle.Text = "Conseillère";
            member.ReportsTo.LocalizationSets = [member.ContentItem.ContentItemId];
        });
        Assert.Equal(["Une personne ne peut pas relever d’elle-même, même par l’intermédiaire d’autres personnes."], errors);
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
