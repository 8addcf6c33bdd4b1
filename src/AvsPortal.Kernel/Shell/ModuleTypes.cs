using System.Reflection;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Shell;

/// <summary>Which types of a module count, given the enabled features.</summary>
internal static class ModuleTypes
{
    /// <summary>Whether the feature of the type is enabled: the one it names, else its module's own; and all that it requires.</summary>
    internal static bool IsEnabled(Type type, string moduleId, EnabledFeatures enabled)
    {
        var feature = type.GetCustomAttribute<FeatureAttribute>()?.FeatureName ?? moduleId;
        var isKernel = moduleId is ModuleCatalog.KernelId or ModuleCatalog.AdminId;

        return (enabled.Contains(feature) || (isKernel && feature == moduleId))
            && RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type).All(enabled.Contains);
    }

    /// <summary>The startups of a module whose features are enabled.</summary>
    internal static IEnumerable<Type> Startups(ModuleDescriptor module, EnabledFeatures enabled) => module.Assembly
        .GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IStartup).IsAssignableFrom(type))
        .Where(type => IsEnabled(type, module.Id, enabled));
}
