namespace OrchardCore.ContentManagement;

/// <summary>The part and field classes that modules registered, with their handlers.</summary>
public class ContentOptions
{
    private readonly Dictionary<string, ContentFieldOption> fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentPartOption> parts = new(StringComparer.Ordinal);

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => [.. fields.Values];

    /// <summary>By class name.</summary>
    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => fields;

    public IReadOnlyList<ContentPartOption> ContentPartOptions => [.. parts.Values];

    /// <summary>By class name.</summary>
    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => parts;

    internal ContentPartOption Part(Type type) =>
        parts.TryGetValue(type.Name, out var option) ? option : parts[type.Name] = new ContentPartOption(type);

    internal ContentFieldOption Field(Type type) =>
        fields.TryGetValue(type.Name, out var option) ? option : fields[type.Name] = new ContentFieldOption(type);
}
