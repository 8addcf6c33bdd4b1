namespace AvsPortal.Kernel.Shell;

internal sealed class FeatureInfo
{
    public required string Id { get; init; }

    public string[] Dependencies { get; init; } = [];

    public bool IsAlwaysEnabled { get; init; }

    public int Priority { get; init; }

    /// <summary>The module that brings it; null for what the kernel itself provides.</summary>
    public ModuleDescriptor? Module { get; init; }

    public override string ToString() => Id;
}
