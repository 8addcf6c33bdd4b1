using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Models;

/// <summary>What the society says of itself. The first published one of a language is shown.</summary>
public sealed class SocietyProfile : ContentPart
{
    public TextField Vision { get; set; } = new();

    public TextField Mission { get; set; } = new();

    /// <summary>Introduces the society and its history.</summary>
    public HtmlField Introduction { get; set; } = new();

    /// <summary>The society has confirmed who is in charge of the protection of personal information (P-39.1, s. 3.1). No language.</summary>
    public BooleanField PrivacyOfficerConfirmed { get; set; } = new();
}
