namespace OrchardCore.ContentLocalization.Models;

public class LocalizationEntry
{
    public string ContentItemId;

    public string Culture;

    public long DocumentId;

    public string LocalizationSet;
}
