using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

public static class CommonPermissions
{
    public static readonly Permission AccessContentApi = new("AccessContentApi");

    public static readonly Permission CloneContent = new("CloneContent");

    public static readonly Permission CloneOwnContent = new("CloneOwnContent");

    public static readonly Permission DeleteContent = new("DeleteContent");

    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent");

    public static readonly Permission EditContent = new("EditContent");

    public static readonly Permission EditContentOwner = new("EditContentOwner");

    public static readonly Permission EditOwnContent = new("EditOwnContent");

    public static readonly Permission ListContent = new("ListContent");

    public static readonly Dictionary<string, Permission> OwnerPermissionsByName = new();

    public static readonly Permission PreviewContent = new("PreviewContent");

    public static readonly Permission PreviewOwnContent = new("PreviewOwnContent");

    public static readonly Permission PublishContent = new("PublishContent");

    public static readonly Permission PublishOwnContent = new("PublishOwnContent");

    public static readonly Permission ViewContent = new("ViewContent");

    public static readonly Permission ViewOwnContent = new("ViewOwnContent");
}
