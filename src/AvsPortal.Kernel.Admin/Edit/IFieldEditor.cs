using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Edits the fields of one type.</summary>
internal interface IFieldEditor
{
    /// <summary>Name of the field's type, for example <c>TextField</c>.</summary>
    string FieldType { get; }

    /// <summary>Adds the controls; when the form is posted, reads them into the field's JSON.</summary>
    ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition);
}
