using AvsPortal.IndexFills;
using AvsPortal.Organization.Models;
using YesSql;

namespace AvsPortal.Organization.Services;

/// <summary>Gives items that are older than the index of used files their rows.</summary>
internal sealed class MediaUseFill(ISession session) : ItemIndexFill<MediaUseNote>(session);
