namespace AvsPortal.Team.Services;

/// <summary>What a contact card says; only work contact data, never a biography or a portrait.</summary>
/// <param name="Uid">The same at every download, in both languages.</param>
/// <param name="Name">As shown.</param>
/// <param name="SortName">"Family, Given".</param>
/// <param name="JobTitle">In <paramref name="Language"/>.</param>
/// <param name="Organization">The society's name.</param>
/// <param name="Telephone">Ten digits, however separated; null when there is none.</param>
/// <param name="Extension">Digits, or null.</param>
/// <param name="Email">An address, or null.</param>
/// <param name="Url">The page that shows the person, absolute, or null.</param>
/// <param name="Language">"fr" or "en".</param>
public sealed record VCardContact(
    string Uid,
    string Name,
    string SortName,
    string? JobTitle,
    string? Organization,
    string? Telephone,
    string? Extension,
    string? Email,
    string? Url,
    string Language);
