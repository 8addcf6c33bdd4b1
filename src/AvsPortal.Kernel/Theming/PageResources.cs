namespace AvsPortal.Kernel.Theming;

/// <summary>Tags that templates ask for and the layout writes: meta, links, style sheets, scripts. Each is written once.</summary>
internal sealed class PageResources
{
    private readonly Dictionary<string, List<string>> _tags = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="place">Meta, HeadLink, Stylesheet, HeadScript or FootScript.</param>
    /// <param name="html">The tag.</param>
    public void Add(string place, string html)
    {
        if (!_tags.TryGetValue(place, out var tags))
        {
            _tags[place] = tags = [];
        }

        if (!tags.Contains(html))
        {
            tags.Add(html);
        }
    }

    public IReadOnlyList<string> List(string place) => _tags.TryGetValue(place, out var tags) ? tags : [];
}
