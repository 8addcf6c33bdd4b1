using OrchardCore.Modules;

namespace AvsPortal.Search.Indexing;

/// <summary>When the site starts, finishes what was left and follows what comes, in the background: no visitor waits for it.</summary>
public sealed class SearchStart(SearchFollower follower) : ModularTenantEvents
{
    public override Task ActivatedAsync()
    {
        follower.Start();
        return Task.CompletedTask;
    }
}
