using AvsPortal.Bilingual.Contracts;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Governance.Services;

/// <summary>A term in words, in the reader's language.</summary>
public sealed class TermTexts(IStringLocalizer<TermTexts> S)
{
    /// <summary>"From June 1, 2016 to September 24, 2020"; "" when neither limit is known.</summary>
    public string Text(Term term) => (term.From, term.To) switch
    {
        ({ } from, { } to) => S["From {0} to {1}", Long(from), Long(to)],
        ({ } from, null) => S["Since {0}", Long(from)],
        (null, { } to) => S["Until {0}", Long(to)],
        _ => "",
    };

    private static string Long(DateOnly day) => BilingualFormats.DateLong(day, SiteCultures.Current);
}
