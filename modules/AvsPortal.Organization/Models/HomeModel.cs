using AvsPortal.Organization.Contracts;
using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Models;

/// <summary>The home page.</summary>
/// <param name="Profile">The society's profile; null when none is published.</param>
/// <param name="ProfileCulture">The language it is in.</param>
/// <param name="Figures">The valley in figures, at most four.</param>
/// <param name="News">What was published last, in the page's language.</param>
/// <param name="Next">Mandates that are planned or under way, those about the latest years first.</param>
public sealed record HomeModel(
    ContentItem? Profile,
    string ProfileCulture,
    IReadOnlyList<KeyFigure> Figures,
    IReadOnlyList<HomeEntry> News,
    IReadOnlyList<ContentItem> Next);
