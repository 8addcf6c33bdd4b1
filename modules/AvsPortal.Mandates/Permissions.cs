using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;

namespace AvsPortal.Mandates;

/// <summary>Editors publish, authors write their own.</summary>
public sealed class Permissions() : ContentTypePermissions(nameof(Mandate));
