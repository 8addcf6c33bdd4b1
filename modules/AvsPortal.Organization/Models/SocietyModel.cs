using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Models;

/// <summary>What the page about the society shows.</summary>
/// <param name="Profile">The society's profile; null when none is published.</param>
/// <param name="ProfileCulture">Its language, "fr" or "en".</param>
/// <param name="Values">Its values in order; empty when none is published.</param>
/// <param name="IsStaff">True for who should be told what is missing.</param>
public sealed record SocietyModel(ContentItem? Profile, string ProfileCulture, IReadOnlyList<ContentItem> Values, bool IsStaff);
