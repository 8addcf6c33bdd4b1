using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Contracts;

/// <summary>Who may read an item, each wider than the next: everyone, partners, board, staff.</summary>
public static class Audiences
{
    /// <summary>Visitors too.</summary>
    public const string Everyone = "everyone";

    /// <summary>Partners, the board and staff.</summary>
    public const string Partners = "partners";

    /// <summary>The board and staff.</summary>
    public const string Board = "board";

    /// <summary>Staff only.</summary>
    public const string Staff = "staff";

    /// <summary>All four, widest first.</summary>
    public static IReadOnlyList<string> All { get; } = [Everyone, Partners, Board, Staff];

    /// <summary>An item's audience: everyone when it has no <see cref="AudiencePart"/>; staff when its audience is not one of ours.</summary>
    public static string Of(ContentItem item)
    {
        if (!item.TryGet<AudiencePart>(out var part) || string.IsNullOrEmpty(part.Audience?.Text))
        {
            return Everyone;
        }

        return All.Contains(part.Audience.Text) ? part.Audience.Text : Staff;
    }
}
