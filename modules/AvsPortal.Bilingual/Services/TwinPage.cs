namespace AvsPortal.Bilingual.Services;

/// <summary>Where the toggle goes.</summary>
/// <param name="Url">A local address, without the query of the page.</param>
/// <param name="Exists">True when the same page exists there, so that machines may be told of it (hreflang).</param>
/// <param name="KeepsQuery">False when the address holds the page's query already.</param>
public sealed record TwinPage(string Url, bool Exists, bool KeepsQuery = true);
