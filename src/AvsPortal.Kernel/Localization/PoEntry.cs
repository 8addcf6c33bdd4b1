namespace AvsPortal.Kernel.Localization;

/// <summary>A message of a PO file: where it stands, its English text, and its translation, one for each plural form.</summary>
internal sealed record PoEntry(string? Context, string Id, string[] Translations);
