using System.Security.Claims;
using AvsPortal.Kernel.Identity.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>A cookie counts only while its account is enabled and has the same password; roles are those of now.</summary>
internal sealed class UserCookieEvents(UserAccounts accounts, UserStates states) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var state = await StateOfAsync(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier));
        if (state?.Principal is null
            || !string.Equals(state.SecurityStamp, context.Principal!.FindFirstValue(UserPrincipal.SecurityStampClaim), StringComparison.Ordinal))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        context.ReplacePrincipal(state.Principal);
    }

    /// <summary>A signed-in person who may not: 403 in place, as the login would not help.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task<UserStates.State?> StateOfAsync(string? userId)
    {
        if (string.IsNullOrEmpty(userId))
        {
            return null;
        }

        if (states.Get(userId) is { } known)
        {
            return known;
        }

        var user = await accounts.FindByIdAsync(userId);
        var state = new UserStates.State(user?.SecurityStamp, user is { IsEnabled: true } ? UserPrincipal.Of(user) : null);
        states.Set(userId, state);
        return state;
    }
}
