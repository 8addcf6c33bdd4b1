using System.Diagnostics.CodeAnalysis;

namespace AvsPortal.Kernel.Shell;

/// <summary>Files that modules, themes and the kernel bring along: views, translations, recipes, static files.</summary>
internal interface IModuleFiles
{
    /// <summary>All modules, each after those it depends on; the kernel's own first, themes last.</summary>
    IReadOnlyList<ModuleDescriptor> Modules { get; }

    /// <summary>Opens a file of a module by its path in it, such as <c>Views/Home/Index.liquid</c>; case counts.</summary>
    bool TryOpen(string moduleId, string path, [NotNullWhen(true)] out Stream? stream);

    /// <summary>Paths of all files under a folder of a module, at any depth, sorted.</summary>
    IEnumerable<string> List(string moduleId, string folder);
}
