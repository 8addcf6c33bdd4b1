using AvsPortal.Team.Models;
using AvsPortal.Team.Services;
using AvsPortal.Tests.Shared;
using OrchardCore.Media.Fields;

namespace AvsPortal.Team.Tests;

public sealed class TeamMemberRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Rules_LetAPersonOfTheSeedPass()
    {
        var member = Member();
        member.Telephone.Text = "418 669-0003";
        member.Extension.Text = "224";
        member.Email.Text = "malika.cherry@valuminium.ca";
        Assert.Empty(Check(member));
    }

    [Theory]
    [InlineData("669-0003", false)]
    [InlineData("418 669-0003", true)]
    [InlineData("1 (418) 669-0003", true)]
    [InlineData("418 669-0003 poste 224", false)]
    public void Telephone_HasTenDigits(string telephone, bool right)
    {
        var member = Member();
        member.Telephone.Text = telephone;
        Assert.Equal(right ? [] : ["Telephone"], Check(member));
    }

    [Theory]
    [InlineData("julien.gendron@valuminium.ca", true)]
    [InlineData("julien.gendron", false)]
    [InlineData("Julien <j@valuminium.ca>", false)]
    [InlineData("j@localhost", false)]
    public void Email_IsAnAddress(string email, bool right)
    {
        var member = Member();
        member.Email.Text = email;
        Assert.Equal(right ? [] : ["Email"], Check(member));
    }

    [Fact]
    public void Extension_WithoutTelephone_IsRefused()
    {
        var member = Member();
        member.Extension.Text = "224";
        Assert.Equal(["Extension"], Check(member));
    }

    [Fact]
    public void InPost_EndingBeforeItStarts_IsRefused()
    {
        var member = Member();
        member.InPostFrom.Value = new DateTime(2018, 6, 1, 0, 0, 0, DateTimeKind.Utc);
        member.InPostTo.Value = new DateTime(2018, 5, 31, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal(["InPostTo"], Check(member));
        member.InPostTo.Value = member.InPostFrom.Value;
        Assert.Empty(Check(member));
    }

    [Fact]
    public void Consent_WithoutItsDate_IsRefusedAndCoversNothing()
    {
        var member = Member();
        member.Biography.Html = "<p>Trente ans</p>";
        member.BiographyConsent.Value = true;
        Assert.Equal(["ConsentDate"], Check(member));
        Assert.False(Consent.CoversBiography(member));
        Assert.True(Consent.IsMissing(member));
    }

    [Fact]
    public void Consent_InTheFuture_IsRefused()
    {
        var member = Member();
        member.BiographyConsent.Value = true;
        member.ConsentDate.Value = Today.AddDays(1).ToDateTime(TimeOnly.MinValue);
        Assert.Equal(["ConsentDate"], Check(member));
    }

    [Fact]
    public void Consent_IsForEachOfBiographyAndPortrait()
    {
        var member = Member();
        member.Biography.Html = "<p>Trente ans</p>";
        member.Portrait = new MediaField { Paths = ["team/x.jpg"] };
        member.BiographyConsent.Value = true;
        member.ConsentDate.Value = Today.ToDateTime(TimeOnly.MinValue);
        Assert.True(Consent.CoversBiography(member));
        Assert.False(Consent.CoversPortrait(member));
        Assert.True(Consent.IsMissing(member));
    }

    private static TeamMember Member() => new() { JobTitle = new() { Text = "Directrice générale" } };

    private static string[] Check(TeamMember member) =>
        [.. new TeamMemberRules(new Echo<TeamMemberRules>()).Check(member, "Malika Cherry", Today).SelectMany(error => error.MemberNames)];
}
