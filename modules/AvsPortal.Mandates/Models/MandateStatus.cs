namespace AvsPortal.Mandates.Models;

/// <summary>States of a mandate, as stored.</summary>
public static class MandateStatus
{
    public const string UnderWay = "under-way";
    public const string Planned = "planned";
    public const string Done = "done";

    /// <summary>All, in the order of the page.</summary>
    public static IReadOnlyList<string> All { get; } = [UnderWay, Planned, Done];
}
