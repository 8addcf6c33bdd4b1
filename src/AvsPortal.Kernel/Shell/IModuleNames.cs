using System.Reflection;
using OrchardCore.Modules.Manifest;

namespace AvsPortal.Kernel.Shell;

/// <summary>Which modules the host lists.</summary>
internal interface IModuleNames
{
    IEnumerable<string> List();
}

/// <summary>The names that the build wrote into the host's assembly.</summary>
internal sealed class AssemblyModuleNames(Assembly host) : IModuleNames
{
    public IEnumerable<string> List() => host.GetCustomAttributes<ModuleNameAttribute>().Select(attribute => attribute.Name);
}
