namespace AvsPortal.Browser.Tests;

/// <summary>Every kind of public page, in both languages.</summary>
public static class PublicPages
{
    /// <summary>Page by page: French, English.</summary>
    public static IReadOnlyList<(string French, string English)> Pairs { get; } =
    [
        ("/fr", "/en"),
        ("/fr/la-societe", "/en/the-society"),
        ("/fr/historique", "/en/history"),
        ("/fr/equipe", "/en/team"),
        ("/fr/gouvernance", "/en/governance"),
        ("/fr/gouvernance?date=2018-06-01", "/en/governance?date=2018-06-01"),
        ("/fr/gouvernance?date=hier", "/en/governance?date=hier"),
        ("/fr/mandats", "/en/mandates"),
        ("/fr/mandats/soutien-aux-entrepreneurs", "/en/mandates/support-for-entrepreneurs"),
        ("/fr/recherche", "/en/search"),
        ("/fr/recherche?q=aluminium", "/en/search?q=aluminium"),
        ("/fr/recherche?q=zzzz", "/en/search?q=zzzz"),
        ("/fr/confidentialite", "/en/privacy"),
        ("/fr/nous-joindre", "/en/contact"),
        ("/fr/mandat-du-groupe-de-travail", "/en/work-group-mandate"),
    ];

    public static IEnumerable<string> All => Pairs.SelectMany(pair => new[] { pair.French, pair.English }).Append("/Login");
}
