using AvsPortal.Organization.Contracts;

namespace AvsPortal.Organization.Models;

/// <summary>The page of what is to be supplied or confirmed.</summary>
/// <param name="Reminders">In the order of the modules.</param>
public sealed record RemindersModel(IReadOnlyList<Reminder> Reminders);
