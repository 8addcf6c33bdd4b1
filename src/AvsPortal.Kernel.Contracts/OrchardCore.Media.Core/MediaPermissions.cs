using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

public static class MediaPermissions
{
    public static readonly Permission ManageAssetCache = new("ManageAssetCache");

    public static readonly Permission ManageAttachedMediaFieldsFolder = new("ManageAttachedMediaFieldsFolder");

    public static readonly Permission ManageMedia = new("ManageMedia");

    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder");

    public static readonly Permission ManageMediaProfiles = new("ManageMediaProfiles");

    public static readonly Permission ManageOthersMedia = new("ManageOthersMedia");

    public static readonly Permission ManageOwnMedia = new("ManageOwnMedia");

    public static readonly Permission ViewMedia = new("ViewMedia");

    public static readonly Permission ViewMediaOptions = new("ViewMediaOptions");

    public static readonly Permission ViewOthersMedia = new("ViewOthersMedia");

    public static readonly Permission ViewOwnMedia = new("ViewOwnMedia");

    public static readonly Permission ViewRootMedia = new("ViewRootMedia");
}
