namespace AvsPortal.Search.Models;

/// <summary>Which terms of a <see cref="GlossaryEntry"/> find which.</summary>
public static class GlossaryDirection
{
    /// <summary>Each term finds all the others, of both languages: acronyms, names.</summary>
    public const string Both = "Both";

    /// <summary>The French terms also find the English ones, not the reverse.</summary>
    public const string FrenchToEnglish = "FrenchToEnglish";

    /// <summary>The English terms also find the French ones, not the reverse.</summary>
    public const string EnglishToFrench = "EnglishToFrench";
}
