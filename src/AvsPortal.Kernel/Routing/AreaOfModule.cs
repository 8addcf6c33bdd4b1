using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace AvsPortal.Kernel.Routing;

/// <summary>A controller belongs to the area named like its module, as in Orchard, unless it says otherwise.</summary>
internal sealed class AreaOfModule : IControllerModelConvention
{
    public void Apply(ControllerModel controller)
        => controller.RouteValues.TryAdd("area", controller.ControllerType.Assembly.GetName().Name);
}
