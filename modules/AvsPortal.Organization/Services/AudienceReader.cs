using System.Security.Claims;
using AvsPortal.Organization.Contracts;
using AvsPortal.Search.Contracts;
using Microsoft.AspNetCore.Authorization;

namespace AvsPortal.Organization.Services;

/// <summary>The audiences that a reader belongs to, for the search.</summary>
public sealed class AudienceReader(IAuthorizationService authorization) : ISearchReader
{
    public async ValueTask<IReadOnlyCollection<string>> GetAudiencesAsync(ClaimsPrincipal user)
    {
        var audiences = new List<string> { Audiences.Everyone };
        foreach (var audience in Audiences.All.Skip(1))
        {
            if (!await authorization.AuthorizeAsync(user, AudiencePermissions.For(audience)!))
            {
                break;
            }

            audiences.Add(audience);
        }

        return audiences;
    }
}
