namespace AvsPortal.Organization.Services;

/// <summary>Whom a file of the media library is for.</summary>
public enum FileAccess
{
    /// <summary>Everyone.</summary>
    Everyone,

    /// <summary>Who asked, and not everyone.</summary>
    Reader,

    /// <summary>Others than who asked: as a page of theirs, it asks for a login.</summary>
    Others,

    /// <summary>Nobody that a login would make of a reader: a draft's file, a portrait without consent, an upload that nothing uses.</summary>
    Nobody,
}
