using System.Reflection;
using System.Reflection.Emit;
using AvsPortal.Kernel.Shell;
using OrchardCore.Modules.Manifest;

namespace AvsPortal.Kernel.Tests.Shell;

/// <summary>Modules made for a test, each a manifest in an assembly of its own.</summary>
internal static class TestModules
{
    internal static ModuleDescriptor Module(string id, params string[] dependencies)
    {
        var type = typeof(ModuleAttribute);
        var manifest = new CustomAttributeBuilder(
            type.GetConstructor([])!,
            [],
            [type.GetProperty(nameof(ModuleAttribute.Name))!, type.GetProperty(nameof(ModuleAttribute.Dependencies))!],
            [id, dependencies]);
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(id), AssemblyBuilderAccess.Run, [manifest]);

        return new ModuleDescriptor
        {
            Id = id,
            Assembly = assembly,
            Manifest = new ModuleAttribute { Name = id, Dependencies = dependencies },
            IsTheme = false,
            ModuleRoot = null,
        };
    }

    internal static FeatureGraph Graph(params ModuleDescriptor[] modules) => new(modules);
}
