using YesSql.Indexes;

namespace AvsPortal.Bilingual.Indexes;

/// <summary>The states of translations, by set and by what a list of them asks.</summary>
public sealed class TranslationRecordIndex : MapIndex
{
    public string LocalizationSet { get; set; } = "";

    public string ContentType { get; set; } = "";

    /// <summary>Name of a <see cref="Contracts.TranslationState"/>.</summary>
    public string State { get; set; } = "";

    public DateTime? ModifiedUtc { get; set; }
}
