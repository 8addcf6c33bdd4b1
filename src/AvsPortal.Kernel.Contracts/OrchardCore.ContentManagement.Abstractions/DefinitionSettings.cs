using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>What all definition builders do with settings and names.</summary>
internal static class DefinitionSettings
{
    private static readonly HashSet<string> Reserved = new(
        typeof(ContentItem).GetProperties().Select(property => property.Name).Append("Elements"),
        StringComparer.OrdinalIgnoreCase);

    internal static T Read<T>(JsonObject settings) where T : new() =>
        settings?[typeof(T).Name] is JsonObject stored ? ContentJson.To<T>(stored) : new T();

    internal static void Write<T>(JsonObject settings, T value) =>
        settings[typeof(T).Name] = JsonSerializer.SerializeToNode(value, ContentBuilderSettings.IgnoreDefaultValuesSerializer);

    internal static void Change<T>(JsonObject settings, Action<T> change) where T : new()
    {
        var value = Read<T>(settings);
        change(value);
        Write(settings, value);
    }

    internal static void Merge(JsonObject settings, JsonObject other)
    {
        if (other is not null)
        {
            ContentJson.Merge(settings, other, union: true);
        }
    }

    internal static JsonObject Copy(JsonObject settings) => (JsonObject)settings?.DeepClone() ?? [];

    /// <summary>"TimelineEvent" becomes "Timeline Event".</summary>
    internal static string Friendly(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                text.Append(' ');
            }

            text.Append(name[i]);
        }

        return text.ToString();
    }

    /// <exception cref="ArgumentException">The name cannot be that of a type or part.</exception>
    internal static void CheckName(string kind, string name)
    {
        if (string.IsNullOrEmpty(name) || !char.IsLetter(name[0]))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Content {kind} name '{name}' must start with a letter."), nameof(name));
        }

        if (!name.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Content {kind} name '{name}' contains invalid characters."), nameof(name));
        }

        if (Reserved.Contains(name))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Content {kind} name '{name}' is reserved for internal use."), nameof(name));
        }
    }
}
