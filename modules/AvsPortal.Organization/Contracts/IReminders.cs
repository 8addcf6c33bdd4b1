namespace AvsPortal.Organization.Contracts;

/// <summary>What the society has still to supply or to confirm. A module registers one for what it knows; staff read them all on one page of the admin.</summary>
public interface IReminders
{
    /// <summary>Those that stand today.</summary>
    /// <param name="culture">"fr" or "en": the language of the texts.</param>
    ValueTask<IReadOnlyList<Reminder>> ListAsync(string culture);
}
