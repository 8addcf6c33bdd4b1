using Lucene.Net.Analysis;

namespace AvsPortal.Search.Analysis;

/// <summary>
/// One analyzer for the whole index: a field's name says its language and whether it is stemmed (<c>all.fr</c>) or exact
/// (<c>exact.fr</c>).
/// </summary>
internal sealed class SearchAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    /// <summary>Fields of this name hold the words as written, folded, without stemming.</summary>
    public const string ExactPrefix = "exact";

    /// <summary>How many positions lie between two texts of an item.</summary>
    public const int Gap = 10;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var culture = fieldName[(fieldName.LastIndexOf('.') + 1)..];
        var stemmer = fieldName.StartsWith(ExactPrefix, StringComparison.Ordinal) ? null : Language.For(culture).CreateStemmer();
        return new TokenStreamComponents(new SearchTokenizer(reader, stemmer));
    }

    /// <summary>A small gap, so that no phrase runs from one text of an item into the next.</summary>
    public override int GetPositionIncrementGap(string fieldName) => Gap;
}
