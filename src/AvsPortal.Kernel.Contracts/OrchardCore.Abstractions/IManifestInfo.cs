using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

public interface IManifestInfo
{
    string Author { get; }

    string Description { get; }

    bool Exists { get; }

    ModuleAttribute ModuleInfo { get; }

    string Name { get; }

    IEnumerable<string> Tags { get; }

    string Type { get; }

    string Version { get; }

    string Website { get; }
}
