namespace AvsPortal.Team.Contracts;

/// <summary>A person of the team.</summary>
/// <param name="Name">As shown.</param>
/// <param name="JobTitle">May be empty.</param>
/// <param name="Culture">The language of the job title: the reader's where there is a version in it.</param>
/// <param name="Url">Where the person is on the team's page.</param>
/// <param name="From">First day in post; null when not recorded.</param>
/// <param name="To">Last day in post; null when still there or not recorded.</param>
public sealed record TeamPerson(string Name, string JobTitle, string Culture, string Url, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the person is in post on some day of a period; an unknown limit is no limit.</summary>
    public bool IsInPostDuring(DateOnly? start, DateOnly? end) =>
        (From is null || end is null || From <= end) && (To is null || start is null || start <= To);
}
