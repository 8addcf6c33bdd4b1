using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>The permissions of one content type, for example <c>Edit_Page</c>, made from templates such as <c>Edit_{0}</c>.</summary>
public static class ContentTypePermissionsHelper
{
    private static readonly Permission _publish = Template("Publish_{0}", "Publish or unpublish {0} for others", CommonPermissions.PublishContent);
    private static readonly Permission _publishOwn = Template("PublishOwn_{0}", "Publish or unpublish {0}", _publish, CommonPermissions.PublishOwnContent);
    private static readonly Permission _edit = Template("Edit_{0}", "Edit {0} for others", _publish, CommonPermissions.EditContent);
    private static readonly Permission _editOwn = Template("EditOwn_{0}", "Edit {0}", _edit, _publishOwn, CommonPermissions.EditOwnContent);
    private static readonly Permission _delete = Template("Delete_{0}", "Delete {0} for others", CommonPermissions.DeleteContent);
    private static readonly Permission _deleteOwn = Template("DeleteOwn_{0}", "Delete {0}", _delete, CommonPermissions.DeleteOwnContent);
    private static readonly Permission _view = Template("View_{0}", "View {0} by others", _edit, CommonPermissions.ViewContent);
    private static readonly Permission _viewOwn = Template("ViewOwn_{0}", "View own {0}", _view, CommonPermissions.ViewOwnContent);
    private static readonly Permission _preview = Template("Preview_{0}", "Preview {0} by others", _edit, CommonPermissions.PreviewContent);
    private static readonly Permission _previewOwn = Template("PreviewOwn_{0}", "Preview own {0}", _preview, CommonPermissions.PreviewOwnContent);
    private static readonly Permission _clone = Template("Clone_{0}", "Clone {0} by others", _edit, CommonPermissions.CloneContent);
    private static readonly Permission _cloneOwn = Template("CloneOwn_{0}", "Clone own {0}", _clone, CommonPermissions.CloneOwnContent);
    private static readonly Permission _list = Template("ListContent_{0}", "List {0} content items", CommonPermissions.ListContent);
    private static readonly Permission _editOwner = Template("EditContentOwner_{0}", "Edit the owner of a {0} content item", CommonPermissions.EditContentOwner);

    /// <summary>From the name of a common permission to its template; <c>{0}</c> stands for the type.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = new(StringComparer.Ordinal)
    {
        [CommonPermissions.PublishContent.Name] = _publish,
        [CommonPermissions.PublishOwnContent.Name] = _publishOwn,
        [CommonPermissions.EditContent.Name] = _edit,
        [CommonPermissions.EditOwnContent.Name] = _editOwn,
        [CommonPermissions.DeleteContent.Name] = _delete,
        [CommonPermissions.DeleteOwnContent.Name] = _deleteOwn,
        [CommonPermissions.ViewContent.Name] = _view,
        [CommonPermissions.ViewOwnContent.Name] = _viewOwn,
        [CommonPermissions.PreviewContent.Name] = _preview,
        [CommonPermissions.PreviewOwnContent.Name] = _previewOwn,
        [CommonPermissions.CloneContent.Name] = _clone,
        [CommonPermissions.CloneOwnContent.Name] = _cloneOwn,
        [CommonPermissions.ListContent.Name] = _list,
        [CommonPermissions.EditContentOwner.Name] = _editOwner,
    };

    // Asked for each item of each page: made once a type.
    private static readonly ConcurrentDictionary<(string Template, string Type), Permission> _made = new();

    /// <summary>The template of a common permission; null when it has none.</summary>
    public static Permission ConvertToDynamicPermission(Permission permission) => PermissionTemplates.GetValueOrDefault(permission.Name);

    /// <summary>The permission of a type, described with the type's display name.</summary>
    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition) =>
        Create(template, typeDefinition.Name, typeDefinition.DisplayName);

    /// <summary>The permission of a type; <paramref name="contentType"/> is its technical name.</summary>
    public static Permission CreateDynamicPermission(Permission template, string contentType) =>
        _made.GetOrAdd((template.Name, contentType), static (key, template) => Create(template, key.Type, key.Type), template);

    private static Permission Create(Permission template, string type, string displayName) => new(
        Format(template.Name, type),
        Format(template.Description, displayName),
        (template.ImpliedBy ?? []).Select(implying => Create(implying, type, displayName)).ToArray())
    {
        Category = displayName,
    };

    private static string Format(string text, string argument) =>
        text?.Replace("{0}", argument, false, CultureInfo.InvariantCulture);

    private static Permission Template(string name, string description, params Permission[] impliedBy) => new(name, description, impliedBy);
}
