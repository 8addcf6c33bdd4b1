namespace AvsPortal.Organization.Contracts;

/// <summary>Something to supply or to confirm.</summary>
/// <param name="Text">What and why, in a sentence or two.</param>
/// <param name="Url">Where in the admin it is done; a local address.</param>
/// <param name="Action">The words of the link there.</param>
public sealed record Reminder(string Text, string Url, string Action);
