namespace OrchardCore.ContentManagement.Metadata.Settings;

public class ContentPartSettings
{
    public bool Attachable { get; set; }

    public string DefaultPosition { get; set; }

    public string Description { get; set; }

    public string DisplayName { get; set; }

    public bool Reusable { get; set; }
}
