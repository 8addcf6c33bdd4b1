using System.Text.Json;
using System.Text.Json.Nodes;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Where each value of a JSON text begins, by its path as <see cref="JsonNode.GetPath"/> writes it.</summary>
internal static class JsonOffsets
{
    internal static Dictionary<string, long> Read(byte[] content)
    {
        var offsets = new Dictionary<string, long>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(content, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        reader.Read();
        ReadValue(ref reader, "$", offsets);

        return offsets;
    }

    private static void ReadValue(ref Utf8JsonReader reader, string path, Dictionary<string, long> offsets)
    {
        offsets[path] = reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                ReadValue(ref reader, name.AsSpan().ContainsAny(". '/\"[]()\t\n\r\f\b\\") ? $"{path}['{name}']" : $"{path}.{name}", offsets);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                ReadValue(ref reader, FormattableString.Invariant($"{path}[{index}]"), offsets);
            }
        }
    }
}
