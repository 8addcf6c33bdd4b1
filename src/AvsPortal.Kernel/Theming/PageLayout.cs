using System.Text;

namespace AvsPortal.Kernel.Theming;

/// <summary>The page of the current request: what its layout is given by the view and its shapes.</summary>
internal sealed class PageLayout
{
    private readonly Dictionary<string, Shape> _zones = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The layout's shape: <c>Layout</c>, with the alternates a view asks for.</summary>
    public Shape Shape { get; } = new("Layout");

    public PageTitle Title { get; } = new();

    public PageResources Resources { get; } = new();

    /// <summary>What the view wrote; null until it is rendered.</summary>
    public StringBuilder? Body { get; set; }

    public Shape? Zone(string name) => _zones.GetValueOrDefault(name);

    public void AddToZone(string name, Shape shape)
    {
        if (!_zones.TryGetValue(name, out var zone))
        {
            _zones[name] = zone = new Shape("Zone") { Name = name };
            zone.Alternates.Add("Zone__" + ShapeNames.Encode(name));
            Shape.Properties[name] = zone;
        }

        zone.Items.Add(shape);
    }
}
