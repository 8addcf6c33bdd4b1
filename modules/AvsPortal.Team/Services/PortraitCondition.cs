using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Team.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace AvsPortal.Team.Services;

/// <summary>The file of a portrait shows when the portrait does: with a recorded consent, of who is in post.</summary>
public sealed class PortraitCondition(ILocalClock clock) : IFileCondition
{
    public async ValueTask<bool> AllowsAsync(ContentItem item, string path) =>
        !item.TryGet<TeamMember>(out var member) ||
        member.Portrait.Paths?.Any(portrait => MediaPaths.AreSame(portrait, path)) != true ||
        (Consent.CoversPortrait(member) && TeamDirectory.IsInPost(member, await clock.TodayAsync()));
}
