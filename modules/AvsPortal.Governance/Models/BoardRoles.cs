namespace AvsPortal.Governance.Models;

/// <summary>Roles on the board, as stored.</summary>
public static class BoardRoles
{
    public const string Chair = "chair";
    public const string ViceChair = "vice-chair";
    public const string SecretaryTreasurer = "secretary-treasurer";
    public const string Director = "director";
    public const string Observer = "observer";

    /// <summary>All, in the order of the page.</summary>
    public static IReadOnlyList<string> All { get; } = [Chair, ViceChair, SecretaryTreasurer, Director, Observer];

    /// <summary>Whether one person at a time may hold it.</summary>
    public static bool IsOffice(string? role) => role is Chair or ViceChair or SecretaryTreasurer;

    /// <summary>Its place on the page; an unknown role comes last.</summary>
    public static int Order(string? role)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i] == role)
            {
                return i;
            }
        }

        return All.Count;
    }
}
