using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace AvsPortal.Governance.Services;

/// <summary>A person's role in words.</summary>
public sealed class RoleLabels(IStringLocalizer<RoleLabels> S)
{
    /// <summary>The language of that text: the item's where the editor wrote it, else the reader's.</summary>
    public static string CultureOf(ContentItem item, BoardMember member) =>
        string.IsNullOrWhiteSpace(member.RoleLabel.Text) ? SiteCultures.Current : Twins.CultureOf(item);

    /// <summary>What the editor wrote, in the person's gender; else the role's name in the reader's language.</summary>
    public string Of(BoardMember member) => !string.IsNullOrWhiteSpace(member.RoleLabel.Text)
        ? member.RoleLabel.Text.Trim()
        : member.Role.Text switch
        {
            BoardRoles.Chair => S["Chair"],
            BoardRoles.ViceChair => S["Vice-Chair"],
            BoardRoles.SecretaryTreasurer => S["Secretary-Treasurer"],
            BoardRoles.Director => S["Director"],
            BoardRoles.Observer => S["Observer"],
            _ => "",
        };
}
