using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Shell;

/// <summary>MVC with the controllers of the enabled features, and no Razor.</summary>
internal static class MvcOfModules
{
    internal static void AddMvcOf(this IServiceCollection services, IReadOnlyList<ModuleDescriptor> modules, EnabledFeatures enabled)
    {
        var parts = new ApplicationPartManager();
        var present = enabled.Modules.ToHashSet();
        foreach (var module in modules.Where(module => module.Manifest is null || present.Contains(module)))
        {
            parts.ApplicationParts.Add(new AssemblyPart(module.Assembly));
        }

        parts.FeatureProviders.Add(new Controllers(enabled));

        // Registered before MVC asks for it: MVC would scan the host's references for parts.
        services.AddSingleton(parts);
        services.AddMvcCore(options => options.Conventions.Add(new ModuleAreas())).AddAuthorization().AddDataAnnotations().AddViews();
    }

    private sealed class Controllers(EnabledFeatures enabled) : ControllerFeatureProvider
    {
        protected override bool IsController(TypeInfo typeInfo)
        {
            var module = typeInfo.Assembly.GetName().Name!;
            var isController = base.IsController(typeInfo)
                || (module is ModuleCatalog.KernelId or ModuleCatalog.AdminId
                    && typeInfo is { IsAbstract: false, IsNested: false, ContainsGenericParameters: false }
                    && typeof(Microsoft.AspNetCore.Mvc.ControllerBase).IsAssignableFrom(typeInfo));

            return isController && ModuleTypes.IsEnabled(typeInfo, module, enabled);
        }
    }
}
