namespace AvsPortal.Kernel.Theming;

/// <summary>The parts of the page's title, each where it was asked to stand.</summary>
internal sealed class PageTitle
{
    private readonly List<(string Text, string Position)> _segments = [];

    public bool IsEmpty => _segments.Count == 0;

    /// <summary>The title of a page whose view adds none; null for none.</summary>
    public string? Otherwise { get; set; }

    /// <param name="text">Plain text; the same text is not added twice.</param>
    /// <param name="position">As a shape's position.</param>
    public void Add(string text, string position)
    {
        if (text.Length > 0 && !_segments.Exists(segment => segment.Text == text))
        {
            _segments.Add((text, position));
        }
    }

    public string ToString(string separator)
        => string.Join(separator, _segments.OrderBy(segment => segment.Position, ShapePosition.Comparer).Select(segment => segment.Text));
}
