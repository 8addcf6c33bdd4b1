using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization.Models;

public class LocalizationPart : ContentPart, ILocalizable
{
    public string Culture { get; set; }

    public string LocalizationSet { get; set; }
}
