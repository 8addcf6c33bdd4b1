using OrchardCore.ContentManagement;

namespace AvsPortal.Governance.ViewModels;

/// <summary>A person on the board's page.</summary>
/// <param name="Item">The person.</param>
/// <param name="Role">In the person's gender.</param>
/// <param name="RoleCulture">The language the role is in, which is not the reader's when the editor wrote it in the other version only.</param>
/// <param name="Organization">Name of the organisation; "" when not known.</param>
/// <param name="OrganizationCulture">The language of that name.</param>
/// <param name="Acronym">The organisation's; "" when there is none.</param>
/// <param name="Website">The organisation's; "" when there is none.</param>
/// <param name="Term">In words; "" when not recorded.</param>
/// <param name="LacksOrganization">Tell the staff that the organisation is missing.</param>
public sealed record BoardSeat(
    ContentItem Item,
    string Role,
    string RoleCulture,
    string Organization,
    string OrganizationCulture,
    string Acronym,
    string Website,
    string Term,
    bool LacksOrganization);
