using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace AvsPortal.Kernel.Shell;

/// <summary>A module's controllers are in the area of their module, as routes and views expect, unless they name another.</summary>
internal sealed class ModuleAreas : IControllerModelConvention
{
    public void Apply(ControllerModel controller) =>
        controller.RouteValues.TryAdd("area", controller.ControllerType.Assembly.GetName().Name);
}
