namespace OrchardCore.Localization;

public struct PluralizationArgument
{
    public object[] Arguments { get; set; }

    public int Count { get; set; }

    public string[] Forms { get; set; }
}
