namespace OrchardCore.ContentManagement;

/// <summary>Which version of an item is asked for.</summary>
public record VersionOptions
{
    /// <summary>The draft; null when there is none.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>The draft, made from the published version when there is none.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    /// <summary>The last version, published or not.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>The version that visitors see.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    public bool IsDraft { get; private init; }

    public bool IsDraftRequired { get; private init; }

    public bool IsLatest { get; private init; }

    public bool IsPublished { get; private init; }
}
