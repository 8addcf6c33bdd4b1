using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Edits a part's own properties; its fields come after.</summary>
internal interface IPartEditor
{
    /// <summary>Name of the part, for example <c>TitlePart</c>.</summary>
    string PartName { get; }

    /// <summary>Heading of the part unless the type gives one; English, translated through PO.</summary>
    string Label { get; }

    /// <summary>Adds the controls; when the form is posted, reads them into the part's JSON.</summary>
    ValueTask EditAsync(FieldForm form, ContentTypePartDefinition definition);
}
