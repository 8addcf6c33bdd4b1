using System.Globalization;
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

    /// <summary>The same within a sentence: "from June 1, 2016 to September 24, 2020".</summary>
    public string Within(Term term) => Text(term) is { Length: > 0 } text ? char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..] : "";

    private static string Long(DateOnly day) => BilingualFormats.DateLong(day, SiteCultures.Current);
}
