namespace OrchardCore.ContentFields.Settings;

public enum EditorOption
{
    Radio = 0,

    Dropdown = 1,
}
