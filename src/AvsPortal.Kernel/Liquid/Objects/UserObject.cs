using System.Security.Claims;
using AvsPortal.Kernel.Identity.SignIn;
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
        => HttpContextOf(context)?.User;

    public static FluidValue Get(string name, TemplateContext context)
        => Of(context) is not { } user
            ? NilValue.Instance
            : name switch
            {
                "Identity" => FluidValue.Create(user.Identity, context.Options),
                "Claims" => FluidValue.Create(user.Claims.ToArray(), context.Options),
                _ => NilValue.Instance,
            };

    /// <summary>A member of <c>User.Identity</c> on a page that others may share.</summary>
    public static FluidValue Get(ReaderIdentity reader, string name, TemplateContext context)
        => name switch
        {
            "Name" when HttpContextOf(context) is { } http => new ReaderName(reader, http),
            "Name" => new StringValue(reader.Name),
            "IsAuthenticated" => BooleanValue.True,
            "Claims" => FluidValue.Create(reader.Claims.ToArray(), context.Options),
            _ => NilValue.Instance,
        };

    private static HttpContext? HttpContextOf(TemplateContext context)
        => (context as LiquidTemplateContext)?.Services.GetService<IHttpContextAccessor>()?.HttpContext;
}
