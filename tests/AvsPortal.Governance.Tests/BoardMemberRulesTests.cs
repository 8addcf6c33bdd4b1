using AvsPortal.Governance.Models;
using AvsPortal.Governance.Services;
using AvsPortal.Tests.Shared;

namespace AvsPortal.Governance.Tests;

public sealed class BoardMemberRulesTests
{
    [Fact]
    public void Term_EndingOnItsFirstDay_IsRefused()
    {
        Assert.Equal(["TermTo"], Check(Member(BoardRoles.Director, "2018-06-01", "2018-06-01")));
        Assert.Empty(Check(Member(BoardRoles.Director, "2018-06-01", "2018-06-02")));
    }

    [Theory]
    [InlineData("2019-01-01", null, true)]
    [InlineData("2018-12-31", null, false)]
    [InlineData("2015-01-01", "2016-01-01", true)]
    [InlineData("2015-01-01", "2016-01-02", false)]
    [InlineData("2017-01-01", "2018-01-01", false)]
    [InlineData(null, null, false)]
    [InlineData(null, "2016-01-01", true)]
    public void Office_HasOneHolderAtATime(string? from, string? to, bool allowed)
    {
        var rival = new Rival("Marlène Deveaux", new Term(new(2016, 1, 1), new(2019, 1, 1)));
        Assert.Equal(allowed ? [] : ["Role"], Check(Member(BoardRoles.Chair, from, to), rival));
    }

    [Fact]
    public void Office_MessageNamesTheHolder()
    {
        var rival = new Rival("Marlène Deveaux", default);
        var error = Assert.Single(Rules().Check(Member(BoardRoles.Chair, "2020-01-01", null), "X", "en", [rival]));
        Assert.StartsWith("Marlène Deveaux already holds this office", error.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Directors_MayBeMany() =>
        Assert.Empty(Check(Member(BoardRoles.Director, null, null), new Rival("Gilles Grenon", default)));

    [Fact]
    public void Role_InFrench_NeedsItsGender()
    {
        var member = Member(BoardRoles.Chair, null, null);
        member.RoleLabel.Text = "";
        Assert.Contains("RoleLabel", Rules().Check(member, "X", "fr", []).SelectMany(error => error.MemberNames));
        Assert.Empty(Rules().Check(member, "X", "en", []));
    }

    [Fact]
    public void Role_Unknown_IsRefused() => Assert.Equal(["Role"], Check(Member("king", null, null)));

    [Theory]
    [InlineData("2016-01-01", true)]
    [InlineData("2018-06-01", true)]
    [InlineData("2019-01-01", false)]
    [InlineData("2015-12-31", false)]
    public void Term_IncludesItsFirstDayAndNotItsEnd(string day, bool included) =>
        Assert.Equal(included, new Term(new(2016, 1, 1), new(2019, 1, 1)).Includes(Day(day)!.Value));

    private static BoardMember Member(string role, string? from, string? to) => new()
    {
        Role = new() { Text = role },
        RoleLabel = new() { Text = "Présidente" },
        TermFrom = new() { Value = Day(from)?.ToDateTime(TimeOnly.MinValue) },
        TermTo = new() { Value = Day(to)?.ToDateTime(TimeOnly.MinValue) },
    };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static BoardMemberRules Rules() => new(new TermTexts(new Echo<TermTexts>()), new Echo<BoardMemberRules>());

    private static string[] Check(BoardMember member, params Rival[] rivals) =>
        [.. Rules().Check(member, "Carole Chapdelaine", "fr", rivals).SelectMany(error => error.MemberNames)];
}
