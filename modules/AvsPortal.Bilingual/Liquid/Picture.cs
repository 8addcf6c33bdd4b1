namespace AvsPortal.Bilingual.Liquid;

/// <summary>A picture to be shown.</summary>
/// <param name="Path">In the media store.</param>
/// <param name="Alt">What it says to who does not see it; "" when it says nothing.</param>
public sealed record Picture(string Path, string Alt)
{
    /// <summary>How wide it is shown, in CSS pixels; null for the usual width.</summary>
    public int? Width { get; init; }

    /// <summary>With a width: it is cropped to that shape. Null: it keeps its own.</summary>
    public int? Height { get; init; }

    /// <summary>HTML's <c>sizes</c>; null when it is as wide as <see cref="Width"/>, or as the window.</summary>
    public string? Sizes { get; init; }

    /// <summary>HTML's <c>class</c>, if any.</summary>
    public string? Class { get; init; }

    /// <summary>HTML's <c>title</c>, if any.</summary>
    public string? Title { get; init; }

    /// <summary>The language of its alternative text when that is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Fetched when it comes near the window; false for one at the top of a page.</summary>
    public bool IsLazy { get; init; } = true;
}
