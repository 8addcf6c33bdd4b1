using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace AvsPortal.Kernel.Shell;

internal sealed class ExtensionInfo(string id, ModuleAttribute manifest) : IExtensionInfo, IManifestInfo
{
    private readonly List<IFeatureInfo> _features = [];

    public string Id => id;

    public string SubPath => "Areas/" + id;

    public bool Exists => true;

    public IManifestInfo Manifest => this;

    public IEnumerable<IFeatureInfo> Features => _features;

    public string Author => manifest.Author;

    public string Description => manifest.Description;

    public ModuleAttribute ModuleInfo => manifest;

    public string Name => manifest.Name ?? id;

    public IEnumerable<string> Tags => manifest.Tags ?? [];

    public string Type => manifest.Type;

    public string Version => manifest.Version;

    public string Website => manifest.Website;

    internal void Add(IFeatureInfo feature) => _features.Add(feature);
}
