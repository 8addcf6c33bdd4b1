using System.Reflection;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

namespace AvsPortal.Kernel.Shell;

/// <summary>The modules of this host, as their assemblies describe themselves.</summary>
internal sealed class ModuleCatalog
{
    internal const string KernelId = "AvsPortal.Kernel";
    internal const string AdminId = "AvsPortal.Kernel.Admin";

    public ModuleCatalog(IModuleNames names)
    {
        Modules = [.. KernelAssemblies().Concat(names.List().Distinct(StringComparer.Ordinal).Select(Load)).Select(Describe)];
    }

    /// <summary>In the order in which the host lists them, the kernel's own first.</summary>
    public IReadOnlyList<ModuleDescriptor> Modules { get; }

    private static IEnumerable<Assembly> KernelAssemblies()
    {
        yield return typeof(ModuleCatalog).Assembly;

        // The admin stands on the kernel, so the kernel knows it by name only.
        Assembly? admin = null;
        try
        {
            admin = Assembly.Load(AdminId);
        }
        catch (FileNotFoundException)
        {
        }

        if (admin is not null)
        {
            yield return admin;
        }
    }

    private static Assembly Load(string name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (FileNotFoundException exception)
        {
            throw new ModuleException($"The host lists the module '{name}', whose assembly cannot be found.", exception);
        }
    }

    private static ModuleDescriptor Describe(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        var manifest = assembly.GetCustomAttribute<ModuleAttribute>();
        if (manifest is null && name is not (KernelId or AdminId))
        {
            throw new ModuleException($"The module '{name}' has no manifest: [assembly: Module(...)] or [assembly: Theme(...)].");
        }

        var root = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "ModuleRoot")?.Value;

        return new ModuleDescriptor
        {
            Id = name,
            Assembly = assembly,
            Manifest = manifest,
            IsTheme = manifest is ThemeAttribute,
            ModuleRoot = root is not null && Directory.Exists(root) ? root : null,
        };
    }
}
