namespace OrchardCore.ContentManagement;

/// <summary>The part classes that modules registered, with their handlers.</summary>
public class ContentOptions
{
    private readonly Dictionary<string, ContentPartOption> parts = new(StringComparer.Ordinal);

    /// <summary>By class name.</summary>
    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => parts;

    internal ContentPartOption Part(Type type) =>
        parts.TryGetValue(type.Name, out var option) ? option : parts[type.Name] = new ContentPartOption(type);
}
