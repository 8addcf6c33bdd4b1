using System.ComponentModel.DataAnnotations;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using AvsPortal.Team.Contracts;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Mandates.Services;

/// <summary>What must hold of a mandate.</summary>
public sealed class MandateRules(IStringLocalizer<MandateRules> S)
{
    /// <summary>All that is wrong.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="title">Its title.</param>
    /// <param name="lead">The person that <see cref="Mandate.Lead"/> names; null when there is no such person.</param>
    /// <param name="today">The site's day.</param>
    public IEnumerable<ValidationResult> Check(Mandate mandate, string? title, TeamPerson? lead, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            yield return Error(S["Enter the title."], "Title");
        }

        if (string.IsNullOrWhiteSpace(mandate.Summary.Text))
        {
            yield return Error(S["Enter a summary."], nameof(Mandate.Summary));
        }

        if (!MandateStatus.All.Contains(mandate.Status.Text, StringComparer.Ordinal))
        {
            yield return Error(S["Choose a status."], nameof(Mandate.Status));
        }

        foreach (var error in CheckDates(mandate, today).Concat(CheckLead(mandate, lead)))
        {
            yield return error;
        }

        if (mandate.Source.Url is { Length: > 0 } address &&
            !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)))
        {
            yield return Error(S["The source needs an address that starts with https://."], nameof(Mandate.Source));
        }
    }

    private IEnumerable<ValidationResult> CheckDates(Mandate mandate, DateOnly today)
    {
        var end = mandate.End.Day();
        if (end < mandate.Start.Day())
        {
            yield return Error(S["The end is before the start."], nameof(Mandate.End));
        }

        if (mandate.Status.Text == MandateStatus.Done)
        {
            if (end is null)
            {
                yield return Error(S["A mandate that is done has an end: enter its date."], nameof(Mandate.End));
            }
            else if (end > today)
            {
                yield return Error(S["A mandate that is done cannot end in the future."], nameof(Mandate.End));
            }
        }
    }

    private IEnumerable<ValidationResult> CheckLead(Mandate mandate, TeamPerson? lead)
    {
        if (LeadOf(mandate) is null)
        {
            yield break;
        }

        if (lead is null)
        {
            yield return Error(S["The lead must be someone of the published team."], nameof(Mandate.Lead));
        }
        else if (!lead.IsInPostDuring(mandate.Start.Day(), mandate.End.Day()))
        {
            yield return Error(S["{0} is not on the team during this mandate.", lead.Name], nameof(Mandate.Lead));
        }
    }

    /// <summary>Localization set of the lead; null when none is named.</summary>
    public static string? LeadOf(Mandate mandate) => mandate.Lead.LocalizationSets?.FirstOrDefault() is { Length: > 0 } set ? set : null;

    private static ValidationResult Error(string message, string field) => new(message, [field]);
}
