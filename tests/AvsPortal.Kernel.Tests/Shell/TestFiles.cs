using System.Diagnostics.CodeAnalysis;
using System.Text;
using AvsPortal.Kernel.Shell;

namespace AvsPortal.Kernel.Tests.Shell;

/// <summary>The real files of the kernel, and a module <c>Test</c> whose files are the test's.</summary>
internal sealed class TestFiles(IModuleFiles? real = null) : IModuleFiles
{
    private readonly ModuleDescriptor _module = TestModules.Module("Test");

    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<ModuleDescriptor> Modules => [.. real?.Modules ?? [], _module];

    public bool TryOpen(string moduleId, string path, [NotNullWhen(true)] out Stream? stream)
    {
        if (moduleId != "Test")
        {
            stream = null;
            return real?.TryOpen(moduleId, path, out stream) == true;
        }

        stream = Files.TryGetValue(path, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;
        return stream is not null;
    }

    public IEnumerable<string> List(string moduleId, string folder) => moduleId == "Test"
        ? Files.Keys.Where(path => path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        : real?.List(moduleId, folder) ?? [];
}
