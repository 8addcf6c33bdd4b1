using System.ComponentModel.DataAnnotations;
using AvsPortal.Governance.Models;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Governance.Services;

/// <summary>What must hold of an organisation.</summary>
public sealed class OrganizationRules(IStringLocalizer<OrganizationRules> S)
{
    /// <summary>All that is wrong.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="name">Its name.</param>
    /// <param name="sameName">The name of another organisation that is the same but for its spelling; null when there is none.</param>
    public IEnumerable<ValidationResult> Check(AffiliatedOrganization organization, string? name, string? sameName)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            yield return new(S["Enter the name of the organization."], ["Title"]);
        }
        else if (sameName is not null)
        {
            yield return new(S["This organization is already here, as “{0}”.", sameName], ["Title"]);
        }

        if (organization.Website.Text is { Length: > 0 } address &&
            !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)))
        {
            yield return new(S["“{0}” is not a web address: it starts with https://.", address], [nameof(AffiliatedOrganization.Website)]);
        }
    }
}
