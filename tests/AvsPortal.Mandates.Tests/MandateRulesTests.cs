using AvsPortal.Mandates.Models;
using AvsPortal.Mandates.Services;
using AvsPortal.Team.Contracts;
using AvsPortal.Tests.Shared;

namespace AvsPortal.Mandates.Tests;

public sealed class MandateRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Done_WithoutEnd_IsRefused()
    {
        Assert.Equal(["End"], Check(Mandate(MandateStatus.Done, "2015-01-01", null)));
        Assert.Equal(["End"], Check(Mandate(MandateStatus.Done, "2015-01-01", "2027-01-01")));
        Assert.Empty(Check(Mandate(MandateStatus.Done, "2015-01-01", "2018-12-31")));
    }

    [Fact]
    public void End_BeforeStart_IsRefused()
    {
        Assert.Equal(["End"], Check(Mandate(MandateStatus.UnderWay, "2015-06-18", "2015-06-17")));
        Assert.Empty(Check(Mandate(MandateStatus.UnderWay, "2015-06-18", "2015-06-18")));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2016-01-01", null, true)]
    [InlineData("2019-01-01", null, false)]
    [InlineData(null, "2014-12-31", false)]
    [InlineData("2018-12-31", "2020-01-01", true)]
    public void Lead_IsOnTheTeamThen(string? from, string? to, bool right)
    {
        var mandate = Mandate(MandateStatus.Done, "2015-01-01", "2018-12-31");
        mandate.Lead.LocalizationSets = ["4teamcherryset000000000000"];
        var lead = new TeamPerson("Malika Cherry", "", "fr", "", Day(from), Day(to));
        Assert.Equal(right ? [] : ["Lead"], Check(mandate, lead));
    }

    [Fact]
    public void Lead_WhoIsNobody_IsRefused()
    {
        var mandate = Mandate(MandateStatus.UnderWay, null, null);
        mandate.Lead.LocalizationSets = ["4nobody0000000000000000000"];
        Assert.Equal(["Lead"], Check(mandate));
    }

    [Fact]
    public void Source_IsAWebAddress()
    {
        var mandate = Mandate(MandateStatus.UnderWay, null, null);
        mandate.Source.Url = "javascript:alert(1)";
        Assert.Equal(["Source"], Check(mandate));
    }

    [Fact]
    public void Status_Unknown_IsRefused() => Assert.Equal(["Status"], Check(Mandate("cancelled", null, null)));

    private static Mandate Mandate(string status, string? start, string? end) => new()
    {
        Summary = new() { Text = "Stimuler la transformation de l’aluminium." },
        Status = new() { Text = status },
        Start = new() { Value = Day(start)?.ToDateTime(TimeOnly.MinValue) },
        End = new() { Value = Day(end)?.ToDateTime(TimeOnly.MinValue) },
    };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string[] Check(Mandate mandate, TeamPerson? lead = null) =>
        [.. new MandateRules(new Echo<MandateRules>()).Check(mandate, "Groupe de travail", lead, Today).SelectMany(error => error.MemberNames)];
}
