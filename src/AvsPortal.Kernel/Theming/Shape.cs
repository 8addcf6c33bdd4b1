namespace AvsPortal.Kernel.Theming;

/// <summary>A piece of a page: a type, the other names its template may have, and what the template is given.</summary>
internal class Shape(string type)
{
    public string Type { get; set; } = type;

    /// <summary>How it is found among its siblings: <c>Model.Content.HtmlBodyPart</c>; null for none.</summary>
    public string? Name { get; init; }

    public string? DisplayType { get; set; }

    /// <summary>Where it stands among its siblings: "before", "after" or numbers such as "1.5"; null is "0".</summary>
    public string? Position { get; set; }

    public string? Id { get; set; }

    /// <summary>Other names for its template; the last one that exists wins.</summary>
    public List<string> Alternates { get; } = [];

    public List<string> Classes { get; } = [];

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, object?> Properties { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<Shape> Items { get; } = [];

    /// <summary>What is written when no template draws it; null: that is an error, unless it only holds others.</summary>
    public Func<string>? Otherwise { get; init; }

    /// <summary>What a template sees under a name: a property, a member of every shape, or the child of that name.</summary>
    public virtual ValueTask<object?> GetAsync(string name, IServiceProvider services)
    {
        if (Properties.TryGetValue(name, out var value))
        {
            return ValueTask.FromResult(value);
        }

        return ValueTask.FromResult<object?>(name switch
        {
            "Items" => Items,
            "Classes" => Classes,
            "Attributes" => Attributes,
            "Alternates" => Alternates,
            "DisplayType" => DisplayType,
            "Id" => Id,
            _ => Items.Find(item => string.Equals(item.Name, name.Replace("__", "-", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)),
        });
    }
}
