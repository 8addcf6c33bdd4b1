namespace AvsPortal.Kernel.Theming;

/// <summary>From a template's file to the shape it draws, and from a shape to the names tried for it.</summary>
internal static class ShapeNames
{
    private static readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Views"] = "",
        ["Views/Items"] = "",
        ["Views/Parts"] = "parts_",
        ["Views/Fields"] = "fields_",
        ["Views/Elements"] = "",
    };

    /// <summary><c>Views/Content-Mandate.Summary.liquid</c> is <c>content_summary__mandate</c>; null when the folder holds no shapes.</summary>
    public static string? FromFile(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0 || !_folders.TryGetValue(path[..slash], out var leader))
        {
            return null;
        }

        return leader + FromFileName(Path.GetFileNameWithoutExtension(path[(slash + 1)..]));
    }

    /// <summary>Templates a shape may be drawn with, the best first.</summary>
    public static IEnumerable<string> For(Shape shape)
    {
        for (var i = shape.Alternates.Count - 1; i >= 0; i--)
        {
            yield return shape.Alternates[i];
        }

        var name = shape.Type;
        yield return name;

        for (var cut = name.LastIndexOf("__", StringComparison.Ordinal); cut > 0; cut = name.LastIndexOf("__", StringComparison.Ordinal))
        {
            name = name[..cut];
            yield return name;
        }
    }

    /// <summary>A content type, part or field name as it stands in an alternate.</summary>
    public static string Encode(string name)
        => name.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');

    private static string FromFileName(string file)
    {
        var displayType = "";
        var dot = file.LastIndexOf('.');
        if (dot > 0)
        {
            displayType = "_" + file[(dot + 1)..];
            file = file[..dot];
        }

        var name = file.Replace("--", "__", StringComparison.Ordinal).Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
        var cut = name.IndexOf("__", StringComparison.Ordinal);

        return (cut < 0 ? name + displayType : name[..cut] + displayType + name[cut..]).ToLowerInvariant();
    }
}
