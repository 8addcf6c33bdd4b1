using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Governance.Models;

/// <summary>A person's term on the board. The item's title is the name as shown; who comes back has another item.</summary>
public sealed class BoardMember : ContentPart
{
    /// <summary>The name as sorted ("Côté, Patrice"); empty takes the last word of the name as shown first.</summary>
    public TextField SortName { get; set; } = new();

    /// <summary>One of <see cref="BoardRoles"/>.</summary>
    public TextField Role { get; set; } = new();

    /// <summary>The role as shown, in the person's gender and the item's language ("présidente"); empty in English takes the role's name.</summary>
    public TextField RoleLabel { get; set; } = new();

    /// <summary>Localization set of the <see cref="AffiliatedOrganization"/>; empty when not known.</summary>
    public LocalizationSetContentPickerField Organization { get; set; } = new();

    /// <summary>First day in office; empty when not known.</summary>
    public DateField TermFrom { get; set; } = new();

    /// <summary>The day the term ends: from that day on the person is no longer in office, a successor may be.</summary>
    public DateField TermTo { get; set; } = new();
}
