using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace AvsPortal.Kernel.Recipes;

/// <summary>A recipe's file, read whole, that knows on which line everything stands.</summary>
internal sealed class RecipeDocument
{
    private readonly byte[] _content;
    private readonly JsonObject _root;
    private Dictionary<string, long>? _offsets;

    private RecipeDocument(string file, byte[] content, JsonObject root)
    {
        File = file;
        _content = content;
        _root = root;
    }

    internal static JsonDocumentOptions JsonOptions { get; } = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>The file, as a reader knows it: module and path.</summary>
    public string File { get; }

    public JsonObject? Variables { get; private init; }

    public IReadOnlyList<JsonObject> Steps { get; private init; } = [];

    /// <exception cref="RecipeFormatException">It is not a recipe; the message says where.</exception>
    public static RecipeDocument Read(RecipeDescriptor descriptor)
    {
        var file = descriptor.RecipeFileInfo.ToString()!;
        using var stream = descriptor.RecipeFileInfo.CreateReadStream();
        var memory = new MemoryStream();
        stream.CopyTo(memory);
        var content = memory.ToArray();
        content = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content;
        try
        {
            if (JsonNode.Parse(content, documentOptions: JsonOptions) is not JsonObject root)
            {
                throw new RecipeFormatException([$"{file}(1): a recipe is a JSON object."]);
            }

            return Create(file, content, root);
        }
        catch (JsonException exception)
        {
            throw new RecipeFormatException([$"{file}({exception.LineNumber + 1}): {Shorten(exception.Message)}"]);
        }
    }

    /// <summary>The line of a value of this document, counted from 1; that of what holds it when it is not known.</summary>
    public int LineOf(JsonNode? node)
    {
        _offsets ??= JsonOffsets.Read(_content);
        for (; node is not null; node = node.Parent)
        {
            if (_offsets.TryGetValue(node.GetPath(), out var offset))
            {
                return 1 + _content.AsSpan(0, (int)offset).Count((byte)'\n');
            }
        }

        return 1;
    }

    /// <summary>An error as a compiler would print it.</summary>
    public string Error(JsonNode? node, string reason) => $"{File}({LineOf(node)}): {reason}";

    /// <summary>All strings of a node, at any depth.</summary>
    internal static IEnumerable<(JsonValue Node, string Text)> Strings(JsonNode? node) => node switch
    {
        JsonObject source => source.SelectMany(property => Strings(property.Value)),
        JsonArray source => source.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [(value, text)],
        _ => [],
    };

    private static RecipeDocument Create(string file, byte[] content, JsonObject root)
    {
        var probe = new RecipeDocument(file, content, root);
        var names = root.Select(property => property.Key).ToList();
        var errors = new List<string>();
        if (root["steps"] is not JsonArray steps)
        {
            throw new RecipeFormatException([probe.Error(root["steps"] ?? root, "a recipe has an array named 'steps'.")]);
        }

        if (root["variables"] is { } variables && names.IndexOf("variables") > names.IndexOf("steps"))
        {
            errors.Add(probe.Error(variables, "'variables' must come before 'steps'."));
        }

        foreach (var step in steps.Where(step => step is not JsonObject { } named || NameOf(named) is null))
        {
            errors.Add(probe.Error(step ?? steps, "a step is an object with a 'name'."));
        }

        return errors.Count > 0
            ? throw new RecipeFormatException(errors)
            : new RecipeDocument(file, content, root)
            {
                Variables = root["variables"] as JsonObject,
                Steps = [.. steps.Cast<JsonObject>()],
            };
    }

    internal static string? NameOf(JsonObject step) => step["name"] is JsonValue value && value.TryGetValue<string>(out var name) ? name : null;

    // .NET's message ends with the position again.
    private static string Shorten(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        end = end < 0 ? message.IndexOf(" LineNumber:", StringComparison.Ordinal) : end;

        return end < 0 ? message : message[..end];
    }
}
