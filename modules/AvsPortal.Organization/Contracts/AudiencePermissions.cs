using OrchardCore.Security.Permissions;

namespace AvsPortal.Organization.Contracts;

/// <summary>Permissions to read what is not for everyone. The stricter one implies the wider.</summary>
public static class AudiencePermissions
{
    /// <summary>To read what is for staff, the board and partners.</summary>
    public static readonly Permission ViewStaffContent = new("ViewStaffContent", "View content for staff");

    /// <summary>To read what is for the board and partners.</summary>
    public static readonly Permission ViewBoardContent = new("ViewBoardContent", "View content for the board", [ViewStaffContent]);

    /// <summary>To read what is for partners.</summary>
    public static readonly Permission ViewPartnerContent = new("ViewPartnerContent", "View content for partners", [ViewBoardContent]);

    /// <summary>What an audience asks of a reader; null when it asks nothing.</summary>
    public static Permission? For(string audience) => audience switch
    {
        Audiences.Everyone => null,
        Audiences.Partners => ViewPartnerContent,
        Audiences.Board => ViewBoardContent,
        _ => ViewStaffContent,
    };
}
