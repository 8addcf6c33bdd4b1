using OrchardCore.ContentManagement;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>Says which translations are missing or behind.</summary>
public interface ITranslationStates
{
    /// <summary>The state of an item's other version. For an English item: whether it is itself behind its French one.</summary>
    ValueTask<TranslationState> GetAsync(ContentItem item);
}
