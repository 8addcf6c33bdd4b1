using AvsPortal.Bilingual.Contracts;
using AvsPortal.Timeline.Models;

namespace AvsPortal.Timeline;

/// <summary>Editors publish, authors write their own.</summary>
public sealed class Permissions() : ContentTypePermissions(nameof(TimelineEvent));
