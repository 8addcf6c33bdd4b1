using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace AvsPortal.Kernel.Shell;

internal sealed class FeatureInfo : IFeatureInfo
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string Category { get; init; } = "";

    public string Description { get; init; } = "";

    public string[] Dependencies { get; init; } = [];

    public bool IsAlwaysEnabled { get; init; }

    public bool EnabledByDependencyOnly { get; init; }

    public bool DefaultTenantOnly { get; init; }

    public int Priority { get; init; }

    public required IExtensionInfo Extension { get; init; }

    /// <summary>The module that brings it; null for what the kernel itself provides.</summary>
    public ModuleDescriptor? Module { get; init; }

    public override string ToString() => Id;
}
