using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Objects;

/// <summary><c>User</c>: who is reading.</summary>
internal sealed class UserObject
{
    public static ClaimsPrincipal? Of(TemplateContext context)
        => (context as LiquidTemplateContext)?.Services.GetService<IHttpContextAccessor>()?.HttpContext?.User;

    public static FluidValue Get(string name, TemplateContext context)
        => Of(context) is not { } user
            ? NilValue.Instance
            : name switch
            {
                "Identity" => FluidValue.Create(user.Identity, context.Options),
                "Claims" => FluidValue.Create(user.Claims.ToArray(), context.Options),
                _ => NilValue.Instance,
            };
}
