namespace AvsPortal.Bilingual.Contracts;

/// <summary>A page that a module serves under one path in each language.</summary>
/// <param name="Name">Its name, unique on the site ("History").</param>
/// <param name="FrenchPath">Its French route, without leading slash; may hold route parameters ("fr/equipe/{slug}").</param>
/// <param name="EnglishPath">Its English route, with the same parameters.</param>
public sealed record BilingualPage(string Name, string FrenchPath, string EnglishPath)
{
    /// <summary>The route in a language.</summary>
    public string Path(string culture) => SiteCultures.Of(culture) == SiteCultures.English ? EnglishPath : FrenchPath;
}
