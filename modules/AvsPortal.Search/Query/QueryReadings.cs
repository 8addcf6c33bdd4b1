using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>A text as each language reads it, read once.</summary>
internal sealed class QueryReadings(SearchRequest request)
{
    private readonly Dictionary<string, ParsedQuery> read = new(StringComparer.Ordinal);

    public ParsedQuery In(Language language)
    {
        if (!read.TryGetValue(language.Culture, out var parsed))
        {
            read[language.Culture] = parsed = QueryReader.Read(request.Text, language, request.Guidance.Glossary, name => request.TypesNamed(name).Count > 0);
        }

        return parsed;
    }
}
