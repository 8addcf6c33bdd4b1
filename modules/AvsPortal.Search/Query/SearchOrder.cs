namespace AvsPortal.Search.Query;

/// <summary>What comes first.</summary>
internal enum SearchOrder
{
    /// <summary>What suits the words best; of two that suit them equally, the newer.</summary>
    Relevance,

    /// <summary>The newest.</summary>
    Date,
}
