using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>What may be done with content, whatever its type. "Own" permissions are for items whose owner one is.</summary>
public static class CommonPermissions
{
    /// <summary>Publish or unpublish anybody's content; implies editing.</summary>
    public static readonly Permission PublishContent = new("PublishContent", "Publish or unpublish content for others");

    /// <summary>Publish or unpublish one's own content.</summary>
    public static readonly Permission PublishOwnContent = new("PublishOwnContent", "Publish or unpublish own content", [PublishContent]);

    /// <summary>Edit anybody's content.</summary>
    public static readonly Permission EditContent = new("EditContent", "Edit content for others", [PublishContent]);

    /// <summary>Edit one's own content.</summary>
    public static readonly Permission EditOwnContent = new("EditOwnContent", "Edit own content", [EditContent, PublishOwnContent]);

    /// <summary>Remove anybody's content.</summary>
    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content for others");

    /// <summary>Remove one's own content.</summary>
    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent", "Delete own content", [DeleteContent]);

    /// <summary>See published content.</summary>
    public static readonly Permission ViewContent = new("ViewContent", "View all content", [EditContent]);

    /// <summary>See one's own published content.</summary>
    public static readonly Permission ViewOwnContent = new("ViewOwnContent", "View own content", [ViewContent]);

    /// <summary>See drafts as visitors would.</summary>
    public static readonly Permission PreviewContent = new("PreviewContent", "Preview content", [EditContent, PublishContent]);

    /// <summary>See one's own drafts as visitors would.</summary>
    public static readonly Permission PreviewOwnContent = new("PreviewOwnContent", "Preview own content", [PreviewContent]);

    /// <summary>Copy anybody's content.</summary>
    public static readonly Permission CloneContent = new("CloneContent", "Clone content", [EditContent]);

    /// <summary>Copy one's own content.</summary>
    public static readonly Permission CloneOwnContent = new("CloneOwnContent", "Clone own content", [CloneContent]);

    /// <summary>See the list of content in the admin.</summary>
    public static readonly Permission ListContent = new("ListContent", "List content items");

    /// <summary>Give content to another owner.</summary>
    public static readonly Permission EditContentOwner = new("EditContentOwner", "Edit the owner of a content item");

    /// <summary>Use the content API.</summary>
    public static readonly Permission AccessContentApi = new("AccessContentApi", "Access content via the api");

    /// <summary>From the name of a permission to its "own" variant.</summary>
    public static readonly Dictionary<string, Permission> OwnerPermissionsByName = new(StringComparer.Ordinal)
    {
        [PublishContent.Name] = PublishOwnContent,
        [EditContent.Name] = EditOwnContent,
        [DeleteContent.Name] = DeleteOwnContent,
        [ViewContent.Name] = ViewOwnContent,
        [PreviewContent.Name] = PreviewOwnContent,
        [CloneContent.Name] = CloneOwnContent,
    };
}
