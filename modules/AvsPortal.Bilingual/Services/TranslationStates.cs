using AvsPortal.Bilingual.Contracts;
using OrchardCore.ContentManagement;

namespace AvsPortal.Bilingual.Services;

/// <inheritdoc />
public sealed class TranslationStates(LocalizationSets sets) : ITranslationStates
{
    public async ValueTask<TranslationState> GetAsync(ContentItem item)
    {
        if (!LocalizationSets.TryGet(item, out var set, out var culture))
        {
            return TranslationState.None;
        }

        return Compare(item, culture, await sets.OthersAsync(set, culture));
    }

    /// <summary>The state, from an item and the other versions of its set.</summary>
    public static TranslationState Compare(ContentItem item, string culture, IReadOnlyList<ContentItem> others)
    {
        if (others.Count == 0)
        {
            return TranslationState.Missing;
        }

        var published = others.FirstOrDefault(other => other.Published);
        if (published is null)
        {
            return TranslationState.Draft;
        }

        var (french, english) = culture == SiteCultures.French ? (item, published) : (published, item);
        return Compare(french.ModifiedUtc, english.ModifiedUtc);
    }

    /// <summary>The state of two published versions, from their last changes.</summary>
    public static TranslationState Compare(DateTime? french, DateTime? english) => french > english ? TranslationState.Outdated : TranslationState.UpToDate;
}
