using OrchardCore.ContentManagement;

namespace AvsPortal.Mandates.ViewModels;

/// <summary>Mandates of one status.</summary>
/// <param name="Status">As stored.</param>
/// <param name="Title">Its heading, in the reader's language.</param>
/// <param name="Items">In order.</param>
public sealed record MandateGroup(string Status, string Title, IReadOnlyList<ContentItem> Items);
