using System.ComponentModel.DataAnnotations;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Governance.Services;

/// <summary>What must hold of a person on the board.</summary>
public sealed class BoardMemberRules(TermTexts terms, IStringLocalizer<BoardMemberRules> S)
{
    /// <summary>All that is wrong with the person.</summary>
    /// <param name="member">The person.</param>
    /// <param name="name">The name as shown.</param>
    /// <param name="culture">The item's language.</param>
    /// <param name="rivals">Others with the same role, at any time; the person's own other versions are not among them.</param>
    public IEnumerable<ValidationResult> Check(BoardMember member, string? name, string culture, IEnumerable<Rival> rivals)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            yield return Error(S["Enter the name as it is shown."], "Title");
        }

        if (!BoardRoles.All.Contains(member.Role.Text, StringComparer.Ordinal))
        {
            yield return Error(S["Choose a role."], nameof(BoardMember.Role));
        }
        else if (culture == SiteCultures.French && string.IsNullOrWhiteSpace(member.RoleLabel.Text))
        {
            yield return Error(S["Enter the role in the person’s gender, as it is shown."], nameof(BoardMember.RoleLabel));
        }

        var term = Term.Of(member);
        if (term.From is { } from && term.To is { } to && to <= from)
        {
            yield return Error(S["A term must end after it starts."], nameof(BoardMember.TermTo));
        }
        else if (BoardRoles.IsOffice(member.Role.Text) && rivals.FirstOrDefault(rival => rival.Term.Overlaps(term)) is { } holder)
        {
            var period = terms.Within(holder.Term);
            yield return Error(
                period.Length == 0
                    ? S["{0} already holds this office, without a recorded end. An office has one holder at a time.", holder.Name]
                    : S["{0} already holds this office in that period ({1}). An office has one holder at a time.", holder.Name, period],
                nameof(BoardMember.Role));
        }
    }

    private static ValidationResult Error(string message, string field) => new(message, [field]);
}
