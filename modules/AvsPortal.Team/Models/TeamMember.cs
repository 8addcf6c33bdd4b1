using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace AvsPortal.Team.Models;

/// <summary>A person who works for the society. The item's title is the name as shown.</summary>
public sealed class TeamMember : ContentPart
{
    /// <summary>The name as sorted ("Cherry, Malika"); empty takes the last word of the name as shown first.</summary>
    public TextField SortName { get; set; } = new();

    public TextField JobTitle { get; set; } = new();

    /// <summary>Shown and searchable only with <see cref="BiographyConsent"/>.</summary>
    public HtmlField Biography { get; set; } = new();

    /// <summary>Ten digits, however separated.</summary>
    public TextField Telephone { get; set; } = new();

    public TextField Extension { get; set; } = new();

    public TextField Email { get; set; } = new();

    /// <summary>Shown only with <see cref="PortraitConsent"/>.</summary>
    public MediaField Portrait { get; set; } = new();

    /// <summary>Localization set of the person this one reports to.</summary>
    public LocalizationSetContentPickerField ReportsTo { get; set; } = new();

    /// <summary>First day in post; empty when not known.</summary>
    public DateField InPostFrom { get; set; } = new();

    /// <summary>Last day in post.</summary>
    public DateField InPostTo { get; set; } = new();

    public BooleanField BiographyConsent { get; set; } = new();

    public BooleanField PortraitConsent { get; set; } = new();

    /// <summary>When the person gave the consents; a consent without a date is not a recorded one.</summary>
    public DateField ConsentDate { get; set; } = new();
}
