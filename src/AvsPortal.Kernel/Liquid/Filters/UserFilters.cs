using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Security.Permissions;
using AvsPortal.Kernel.Liquid.Objects;

namespace AvsPortal.Kernel.Liquid.Filters;

/// <summary>Who is reading, and what they may do.</summary>
internal static class UserFilters
{
    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("has_permission", HasPermissionAsync);
        filters.AddFilter("is_in_role", IsInRole);
        filters.AddFilter("has_claim", HasClaim);
        filters.AddFilter("user_id", (input, _, context) => Claim(input, context, ClaimTypes.NameIdentifier));
        filters.AddFilter("user_email", (input, _, context) => Claim(input, context, ClaimTypes.Email));
    }

    private static async ValueTask<FluidValue> HasPermissionAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;
        if (User(input, context) is not { } user
            || await services.GetRequiredService<IPermissionService>().FindByNameAsync(arguments.At(0).ToStringValue()) is not { } permission)
        {
            return BooleanValue.False;
        }

        var resource = (arguments["resource"].IsNil() ? arguments.At(1) : arguments["resource"]).ToObjectValue();
        var item = (resource as IContent)?.ContentItem;
        var result = await services.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(user, item ?? resource, new OrchardCore.Security.PermissionRequirement(permission));

        return BooleanValue.Create(result.Succeeded);
    }

    private static ValueTask<FluidValue> IsInRole(FluidValue input, FilterArguments arguments, TemplateContext context)
        => BooleanValue.Create(User(input, context)?.IsInRole(arguments.At(0).ToStringValue()) == true);

    private static ValueTask<FluidValue> HasClaim(FluidValue input, FilterArguments arguments, TemplateContext context)
        => BooleanValue.Create(User(input, context)?.HasClaim(arguments.At(0).ToStringValue(), arguments.At(1).ToStringValue()) == true);

    private static ValueTask<FluidValue> Claim(FluidValue input, TemplateContext context, string type)
        => User(input, context)?.FindFirstValue(type) is { } value ? new StringValue(value) : NilValue.Instance;

    private static ClaimsPrincipal? User(FluidValue input, TemplateContext context)
        => input.ToObjectValue() switch
        {
            ClaimsPrincipal user => user,
            UserObject => UserObject.Of(context),
            _ => null,
        };
}
