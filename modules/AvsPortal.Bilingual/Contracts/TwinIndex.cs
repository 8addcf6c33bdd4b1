using YesSql.Indexes;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>What the index of a bilingual type holds beside its own columns. Fill it with <see cref="TwinIndexExtensions.WithTwin"/>.</summary>
public abstract class TwinIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    /// <summary>"fr" or "en".</summary>
    public string Culture { get; set; } = "";

    /// <summary>The set that an item shares with its twin.</summary>
    public string LocalizationSet { get; set; } = "";

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
