using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;

namespace AvsPortal.Governance;

/// <summary>Editors publish, authors write their own.</summary>
public sealed class Permissions() : ContentTypePermissions(nameof(BoardMember), nameof(AffiliatedOrganization));
