using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Governance.Models;

/// <summary>Where board members come from. The item's title is the name.</summary>
public sealed class AffiliatedOrganization : ContentPart
{
    /// <summary>In the item's language ("CNRC", "NRC"); may be empty.</summary>
    public TextField Acronym { get; set; } = new();

    /// <summary>Web site, absolute; may be empty.</summary>
    public TextField Website { get; set; } = new();
}
