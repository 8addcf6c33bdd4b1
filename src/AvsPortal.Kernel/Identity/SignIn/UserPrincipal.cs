using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>A person as the rest of the site sees them: id, name, address, roles.</summary>
internal static class UserPrincipal
{
    internal const string SecurityStampClaim = "AspNet.Identity.SecurityStamp";

    internal static ClaimsPrincipal Of(User user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.UserId));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.UserName));
        if (!string.IsNullOrEmpty(user.Email))
        {
            identity.AddClaim(new Claim(ClaimTypes.Email, user.Email));
        }

        identity.AddClaim(new Claim(SecurityStampClaim, user.SecurityStamp ?? ""));
        foreach (var role in user.RoleNames)
        {
            identity.AddClaim(new Claim(ClaimTypes.Role, role));
        }

        return new ClaimsPrincipal(identity);
    }
}
