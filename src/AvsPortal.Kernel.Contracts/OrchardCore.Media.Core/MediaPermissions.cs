using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>What may be done with the files of the media library.</summary>
public static class MediaPermissions
{
    /// <summary>Everything in every folder.</summary>
    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder", "Manage All Media Folders");

    /// <summary>What others have put there.</summary>
    public static readonly Permission ManageOthersMedia = new("ManageOthersMediaContent", "Manage Media For Others", [ManageMediaFolder]);

    /// <summary>What one has put there.</summary>
    public static readonly Permission ManageOwnMedia = new("ManageOwnMediaContent", "Manage Own Media", [ManageOthersMedia]);

    /// <summary>To send files to the library and choose among them; held by whoever manages some of it.</summary>
    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage Media", [ManageOwnMedia]);
}
