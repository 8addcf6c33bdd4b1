namespace AvsPortal.Organization.Contracts;

/// <summary>The text that introduces the society and its history.</summary>
public interface ISocietyIntroduction
{
    /// <summary>The published introduction.</summary>
    /// <param name="culture">"fr" or "en".</param>
    /// <returns>HTML; null when none is published in that language.</returns>
    ValueTask<string?> GetAsync(string culture);
}
