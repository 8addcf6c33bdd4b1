namespace AvsPortal.Team.Contracts;

/// <summary>Who is on the team, for modules that name a person.</summary>
public interface ITeam
{
    /// <summary>The published person of a localization set.</summary>
    /// <param name="localizationSet">What a <c>LocalizationSetContentPickerField</c> holds.</param>
    /// <param name="culture">"fr" or "en"; the other language serves when there is no version in this one.</param>
    /// <returns>Null when no such person is published.</returns>
    Task<TeamPerson?> FindAsync(string localizationSet, string culture);
}
