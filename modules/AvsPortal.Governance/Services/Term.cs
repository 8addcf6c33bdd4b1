using System.Runtime.InteropServices;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;

namespace AvsPortal.Governance.Services;

/// <summary>A time in office: its last day is the one before <paramref name="To"/>; an unknown limit is no limit.</summary>
/// <param name="From">First day in office.</param>
/// <param name="To">First day no longer in office.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Term(DateOnly? From, DateOnly? To)
{
    public static Term Of(BoardMember member) => new(member.TermFrom.Day(), member.TermTo.Day());

    public bool Includes(DateOnly day) => Days.Start(From) <= Days.Number(day) && Days.Number(day) < Days.End(To);

    public bool Overlaps(Term other) => Days.Start(From) < Days.End(other.To) && Days.Start(other.From) < Days.End(To);

    /// <summary>A day on which the person was in office, nearest to the start; null when neither limit is known.</summary>
    public DateOnly? SomeDay => From ?? To?.AddDays(-1);
}
