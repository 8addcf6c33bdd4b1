namespace AvsPortal.Bilingual.Models;

/// <summary>Says, as long as it is stored, that contents older than the records of translations may have none.</summary>
public sealed class TranslationRecordNote
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }
}
