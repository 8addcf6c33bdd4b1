using OrchardCore.Modules;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>The shell is rebuilt when features are enabled: that is when their stereotypes are given.</summary>
internal sealed class StereotypesOnActivation(RoleUpdater updater) : ModularTenantEvents
{
    public override Task ActivatedAsync() => updater.ApplyAsync();
}
