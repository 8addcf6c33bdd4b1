using System.Collections.Frozen;

namespace AvsPortal.Kernel.Localization;

/// <summary>All messages of a culture; later files win.</summary>
internal sealed class Translations
{
    private readonly FrozenDictionary<(string Context, string Id), string[]> _messages;

    public Translations(IEnumerable<PoEntry> entries)
    {
        var messages = new Dictionary<(string, string), string[]>();
        foreach (var entry in entries)
        {
            messages[(Key(entry.Context), entry.Id)] = entry.Translations;
        }

        _messages = messages.ToFrozenDictionary();
    }

    public IEnumerable<(string Context, string Id, string[] Forms)> Messages => _messages.Select(pair => (pair.Key.Context, pair.Key.Id, pair.Value));

    /// <summary>The forms of a message in its context, else without one; null when there are none.</summary>
    public string[]? Find(string context, string id)
        => _messages.GetValueOrDefault((context, id)) ?? (context.Length > 0 ? _messages.GetValueOrDefault(("", id)) : null);

    /// <summary>Contexts are compared as in Orchard: without case.</summary>
    public static string Key(string? context) => context?.ToUpperInvariant() ?? "";
}
