namespace AvsPortal.Bilingual.Models;

/// <summary>What the page for missing translations shows.</summary>
/// <param name="Offer">The version there is; null when there is none that this reader may see.</param>
public sealed record MissingTranslationModel(MissingTranslationOffer? Offer);

/// <summary>A page in the other language.</summary>
/// <param name="Url">Its local address.</param>
/// <param name="Title">Its title, in its language.</param>
/// <param name="Culture">Its language, "fr" or "en".</param>
public sealed record MissingTranslationOffer(string Url, string Title, string Culture);
