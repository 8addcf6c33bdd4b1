using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>
/// Names of one thing in both languages, acronyms first among them. Used on the query only, so that a change needs no new index.
/// </summary>
internal sealed class Glossary
{
    private const string Default = """
        SVA = AVS = Société de la Vallée de l’aluminium = Aluminium Valley Society
        Vallée de l’aluminium = Aluminium Valley
        CNRC = NRC = Conseil national de recherches du Canada = National Research Council of Canada
        CTA = ATC = Centre des technologies de l’aluminium = Aluminium Technology Centre
        CQRDA = Centre québécois de recherche et de développement de l’aluminium = Centre québécois de recherche et développement de l’aluminium
        R&D = R-D = recherche et développement = research and development
        PME = SME = petites et moyennes entreprises = small and medium-sized enterprises
        créneau d’excellence = niche of excellence = niche = cluster = créneau = grappe
        équipementier = equipment manufacturer
        aluminerie = fonderie = smelter
        transformation = processing
        conseil d’administration = board of directors
        directeur général = directrice générale = general director = general manager = executive director
        président du conseil = présidente = président = chair
        salon commercial = trade show
        suppression d’emplois = job cuts
        courriel = email = e-mail
        mandat = mandate
        gouvernement du Québec = Quebec Government
        Saguenay–Lac-Saint-Jean = SLSJ
        """;

    private static readonly Dictionary<string, Glossary> ByCulture = Language.All.ToDictionary(l => l.Culture, l => new Glossary(l, Default), StringComparer.Ordinal);

    /// <summary>What another name counts against the name typed.</summary>
    private const float Weight = 0.7f;

    private readonly Language language;
    private readonly Dictionary<string, List<OtherName>> groups = new(StringComparer.Ordinal);
    private readonly int longest;

    public Glossary(Language language, string text)
    {
        this.language = language;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            List<IReadOnlyList<string>> forms = [.. line.Split(" = ").Select(form => QueryReader.Words(form))];
            foreach (var form in forms)
            {
                var key = Key(form);
                longest = Math.Max(longest, form.Count);
                if (!groups.TryGetValue(key, out var others))
                {
                    groups[key] = others = [];
                }

                others.AddRange(forms.Where(other => !string.Equals(Key(other), key, StringComparison.Ordinal)).Select(other => new OtherName(other, Weight)));
            }
        }
    }

    public static Glossary For(Language language) => ByCulture[language.Culture];

    /// <summary>Gives its other names to every unit, or run of units, that the glossary knows; the longest run first.</summary>
    public List<QueryUnit> Expand(List<QueryUnit> units)
    {
        List<QueryUnit> expanded = [];
        for (var i = 0; i < units.Count;)
        {
            var taken = 0;
            for (var count = Math.Min(longest, units.Count - i); count > 0 && taken == 0; count--)
            {
                var run = units.GetRange(i, count);
                List<string> words = [.. run.SelectMany(unit => unit.Parts)];
                if (!groups.TryGetValue(Key(words), out var equivalents) && !(count == 1 && run[0].Joined is { } joined && groups.TryGetValue(Key([joined]), out equivalents)))
                {
                    continue;
                }

                expanded.Add(count == 1
                    ? run[0] with { Equivalents = equivalents }
                    : new QueryUnit(words, null, IsStopWord: false) { Equivalents = equivalents });
                taken = count;
            }

            if (taken == 0)
            {
                expanded.Add(units[i]);
            }

            i += Math.Max(1, taken);
        }

        return expanded;
    }

    /// <summary>Stems without small words: the glossary is met in any inflection, as the query comes without small words too.</summary>
    private string Key(IReadOnlyList<string> words)
    {
        var said = words.Where(word => !language.IsStopWord(word)).ToList();
        return string.Join(' ', (said.Count == 0 ? words : said).Select(word => Stems.Of(language, word)));
    }
}
