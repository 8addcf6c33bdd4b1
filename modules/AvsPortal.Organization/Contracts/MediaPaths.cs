using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AvsPortal.Organization.Contracts;

/// <summary>The files of the media library that an item names: in its media fields, and in the addresses and texts it holds.</summary>
public static partial class MediaPaths
{
    /// <summary>Where both hosts serve the library.</summary>
    public const string Root = "/media";

    /// <summary>The same for every way to write the path of one file, on any file system: 64 characters.</summary>
    public static string KeyOf(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Normalize(path).ToLowerInvariant())));

    /// <summary>The path as the library knows it: no empty steps, slashes only.</summary>
    public static string Normalize(string path) =>
        string.Join('/', path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Whether two paths name one file.</summary>
    public static bool AreSame(string one, string other) => string.Equals(Normalize(one), Normalize(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Every path in an item's data, as written there.</summary>
    public static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field is { Key: "Paths", Value: JsonArray paths } ? Texts(paths) : In(field.Value)),
        JsonArray values => values.SelectMany(In),
        JsonValue value when value.TryGetValue<string>(out var text) => InText(text),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonArray paths) =>
        paths.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var path) ? path : "").Where(path => path.Length > 0);

    private static IEnumerable<string> InText(string text) => text.Contains(Root + "/", StringComparison.OrdinalIgnoreCase) || text.Contains("[image", StringComparison.OrdinalIgnoreCase)
        ? Address().Matches(text).Select(match => Uri.UnescapeDataString(WebUtility.HtmlDecode(match.Groups["path"].Value)))
        : [];

    // "/media/a.pdf" in a link or a picture, and Orchard's [image]a.jpg[/image].
    [GeneratedRegex(@"(/media/|\[image[^\]]*\])(?<path>[^""'<>()\[\]\s?#]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
