using System.Text.Json.Nodes;

namespace AvsPortal.Bilingual.Services;

/// <summary>Copies single values from one item's JSON to another's.</summary>
public static class NeutralValues
{
    /// <summary>Makes a value equal to the source's, absent or null included.</summary>
    /// <param name="source">The JSON that was saved.</param>
    /// <param name="target">The twin's JSON, changed in place.</param>
    /// <param name="path">Dotted: "TimelineEvent.StartYear".</param>
    /// <returns>Whether the target changed.</returns>
    public static bool Copy(JsonObject source, JsonObject target, string path)
    {
        var names = path.Split('.');
        var from = Find(source, path);
        var parent = target;
        foreach (var name in names.AsSpan(0, names.Length - 1))
        {
            if (parent[name] is not JsonObject next)
            {
                if (from is null)
                {
                    return false;
                }

                parent[name] = next = [];
            }

            parent = next;
        }

        if (JsonNode.DeepEquals(parent[names[^1]], from))
        {
            return false;
        }

        parent[names[^1]] = from?.DeepClone();
        return true;
    }

    /// <summary>The node at a dotted path; null when it is null or absent.</summary>
    public static JsonNode? Find(JsonObject root, string path)
    {
        JsonNode? node = root;
        foreach (var name in path.Split('.'))
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }
}
