using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>Rights on media files.</summary>
public static class MediaPermissions
{
    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder", "Manage All Media Folders");

    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage Media", [ManageMediaFolder]);

    public static readonly Permission ViewMedia = new("ViewMediaContent", "View media content in all folders", [ManageMedia]);
}
