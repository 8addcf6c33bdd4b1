using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Models;

/// <summary>What the home page shows.</summary>
/// <param name="Profile">The society's profile; null when none is published.</param>
/// <param name="ProfileCulture">Its language, "fr" or "en".</param>
/// <param name="Mandates">The latest published mandates in the reader's language; empty when there are none.</param>
public sealed record HomeModel(ContentItem? Profile, string ProfileCulture, IReadOnlyList<ContentItem> Mandates);
