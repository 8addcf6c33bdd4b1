namespace OrchardCore.ContentFields.Settings;

public class TextFieldPredefinedListEditorSettings
{
    public string DefaultValue { get; set; }

    public EditorOption Editor { get; set; }

    public ListValueOption[] Options { get; set; } = [];
}
