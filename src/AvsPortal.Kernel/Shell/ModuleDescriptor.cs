using System.Reflection;
using OrchardCore.Modules.Manifest;

namespace AvsPortal.Kernel.Shell;

/// <summary>An assembly that brings features and files to the site.</summary>
internal sealed class ModuleDescriptor
{
    public required string Id { get; init; }

    public required Assembly Assembly { get; init; }

    /// <summary>Its manifest; null for the kernel's own assemblies.</summary>
    public required ModuleAttribute? Manifest { get; init; }

    public required bool IsTheme { get; init; }

    /// <summary>Folder of its sources, in a Debug build on the machine that built it; otherwise null.</summary>
    public required string? ModuleRoot { get; init; }
}
