using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Models;

namespace AvsPortal.Team;

/// <summary>Editors publish, authors write their own.</summary>
public sealed class Permissions() : ContentTypePermissions(nameof(TeamMember));
