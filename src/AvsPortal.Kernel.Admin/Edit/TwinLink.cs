namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>The same item in another language, or that it is missing.</summary>
internal sealed class TwinLink
{
    public required string Culture { get; init; }

    public required string LanguageName { get; init; }

    /// <summary>published, draft, modified or missing.</summary>
    public required string State { get; init; }

    /// <summary>The state in words.</summary>
    public required string StateText { get; init; }

    /// <summary>Null when missing.</summary>
    public string? ContentItemId { get; init; }

    public string? Title { get; init; }

    /// <summary>May the reader make it?</summary>
    public bool CanTranslate { get; init; }
}
