using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Models;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Team.Services;

/// <summary>What must hold of one person, without looking at the others.</summary>
public sealed class TeamMemberRules(IStringLocalizer<TeamMemberRules> S)
{
    /// <summary>All that is wrong.</summary>
    /// <param name="member">The person.</param>
    /// <param name="name">The name as shown.</param>
    /// <param name="today">The site's day.</param>
    public IEnumerable<ValidationResult> Check(TeamMember member, string? name, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            yield return Error(S["Enter the name as it is shown."], "Title");
        }

        if (string.IsNullOrWhiteSpace(member.JobTitle.Text))
        {
            yield return Error(S["Enter the job title."], nameof(TeamMember.JobTitle));
        }

        if (member.Email.Text is { Length: > 0 } email && !IsAddress(email))
        {
            yield return Error(S["“{0}” is not an e-mail address.", email], nameof(TeamMember.Email));
        }

        if (member.Telephone.Text is { Length: > 0 } telephone && !IsTelephone(telephone))
        {
            yield return Error(S["“{0}” is not a telephone number of ten digits.", telephone], nameof(TeamMember.Telephone));
        }

        if (member.Extension.Text is { Length: > 0 } extension)
        {
            if (!extension.Trim().All(char.IsAsciiDigit))
            {
                yield return Error(S["An extension holds digits only."], nameof(TeamMember.Extension));
            }
            else if (string.IsNullOrWhiteSpace(member.Telephone.Text))
            {
                yield return Error(S["An extension needs a telephone number."], nameof(TeamMember.Extension));
            }
        }

        if (member.InPostFrom.Day() is { } from && member.InPostTo.Day() is { } to && to < from)
        {
            yield return Error(S["The last day in post is before the first."], nameof(TeamMember.InPostTo));
        }

        if ((member.BiographyConsent.Value || member.PortraitConsent.Value) && member.ConsentDate.Day() is null)
        {
            yield return Error(S["Enter the date of the consent."], nameof(TeamMember.ConsentDate));
        }

        if (member.ConsentDate.Day() > today)
        {
            yield return Error(S["The date of the consent is in the future."], nameof(TeamMember.ConsentDate));
        }
    }

    private static ValidationResult Error(string message, string field) => new(message, [field]);

    private static bool IsTelephone(string text)
    {
        var digits = text.Count(char.IsAsciiDigit);
        return text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || "()+-.".Contains(c, StringComparison.Ordinal)) &&
            (digits == 10 || (digits == 11 && text.First(char.IsAsciiDigit) == '1'));
    }

    private static bool IsAddress(string text) =>
        MailAddress.TryCreate(text.Trim(), out var address) && address.Address == text.Trim() && address.Host.Contains('.', StringComparison.Ordinal);
}
