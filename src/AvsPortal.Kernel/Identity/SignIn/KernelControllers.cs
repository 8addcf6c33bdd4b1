using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>Finds the kernel's own controllers, which are internal as all else in it.</summary>
internal sealed class KernelControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsPublic: false, IsAbstract: false }
        && typeInfo.Assembly.GetName().Name is "AvsPortal.Kernel" or "AvsPortal.Kernel.Admin"
        && typeof(Controller).IsAssignableFrom(typeInfo);
}
