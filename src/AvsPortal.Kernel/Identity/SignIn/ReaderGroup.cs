using System.Runtime.CompilerServices;
using System.Security.Claims;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>Names the people who have the same rights: all claims but those that say who somebody is, and whether they are the site's super user.</summary>
internal sealed class ReaderGroup(ISiteService site)
{
    private static readonly string[] _whoSomebodyIs = [ClaimTypes.NameIdentifier, ClaimTypes.Name, ClaimTypes.Email, UserPrincipal.SecurityStampClaim];

    // A principal serves its person's requests for a minute.
    private static readonly ConditionalWeakTable<ClaimsPrincipal, string> _claims = [];

    /// <param name="user">Signed in.</param>
    /// <returns>Not empty.</returns>
    public async ValueTask<string> OfAsync(ClaimsPrincipal user)
    {
        var claims = _claims.GetValue(user, static user => string.Join('\n', user.Claims
            .Where(claim => !_whoSomebodyIs.Contains(claim.Type, StringComparer.Ordinal))
            .Select(claim => $"{claim.Type}\t{claim.Value}\t{claim.Issuer}")
            .Order(StringComparer.Ordinal)
            .Prepend("signed in")));
        var superUser = (await site.GetSiteSettingsAsync()).SuperUser;

        return superUser is { Length: > 0 } && string.Equals(superUser, Reader.Id(user), StringComparison.OrdinalIgnoreCase) ? claims + "\nsuper user" : claims;
    }
}
