namespace OrchardCore.ContentManagement.Metadata.Settings;

public class ContentPartSettings
{
    public bool Attachable { get; set; }

    public string Description { get; set; }
}
