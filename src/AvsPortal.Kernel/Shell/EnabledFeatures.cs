namespace AvsPortal.Kernel.Shell;

/// <summary>The features of the running site, in dependency order.</summary>
internal sealed class EnabledFeatures(IReadOnlyList<FeatureInfo> features)
{
    private readonly HashSet<string> _ids = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Modules with an enabled feature, in dependency order.</summary>
    public IEnumerable<ModuleDescriptor> Modules => features.Select(feature => feature.Module).OfType<ModuleDescriptor>().Distinct();

    public bool Contains(string id) => _ids.Contains(id);
}
