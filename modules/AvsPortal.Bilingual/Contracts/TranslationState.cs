namespace AvsPortal.Bilingual.Contracts;

/// <summary>How an item's other version stands.</summary>
public enum TranslationState
{
    /// <summary>The item has no language, so nothing is to be translated.</summary>
    None,

    /// <summary>There is no version in the other language.</summary>
    Missing,

    /// <summary>The other version was never published.</summary>
    Draft,

    /// <summary>The other version is published, and its text is older than the French one's.</summary>
    Outdated,

    /// <summary>Both are published and English is not older than French.</summary>
    UpToDate,
}
