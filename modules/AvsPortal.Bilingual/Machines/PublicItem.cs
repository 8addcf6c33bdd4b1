using AvsPortal.Bilingual.Contracts;
using OrchardCore.ContentManagement;

namespace AvsPortal.Bilingual.Machines;

/// <summary>A published item that every visitor may see.</summary>
/// <param name="Item">The published version.</param>
/// <param name="Url">Its local address, with its fragment if any.</param>
public sealed record PublicItem(ContentItem Item, string Url)
{
    /// <summary>"fr" or "en".</summary>
    public string Culture => Twins.CultureOf(Item);

    /// <summary>What it shares with its version in the other language.</summary>
    public string Set => Twins.SetOf(Item);

    /// <summary>When what a visitor reads changed last.</summary>
    public DateTime UpdatedUtc => new[] { Item.ModifiedUtc, Item.PublishedUtc, Item.CreatedUtc }.Max() ?? DateTime.UnixEpoch;
}
