namespace OrchardCore.ContentFields.Settings;

public class ListValueOption
{
    public ListValueOption()
    {
    }

    public ListValueOption(string name)
    {
        Name = name;
    }

    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; set; }

    public string Value { get; set; }
}
