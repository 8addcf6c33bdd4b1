namespace AvsPortal.Bilingual.Models;

/// <summary>The page of translations: a page of rows, and how many there are of each state.</summary>
/// <param name="Rows">The rows shown.</param>
/// <param name="States">The states to choose from, with their counts.</param>
/// <param name="CountText">How many rows the chosen state has.</param>
/// <param name="PreviousUrl">The page before; null on the first.</param>
/// <param name="NextUrl">The page after; null on the last.</param>
/// <param name="Here">This page, to come back to.</param>
public sealed record TranslationsModel(
    IReadOnlyList<TranslationRow> Rows, IReadOnlyList<TranslationChoice> States, string CountText, string? PreviousUrl, string? NextUrl, string Here);

/// <summary>A state that the list can be limited to.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Count">How many contents are in it.</param>
/// <param name="Url">The list of them.</param>
/// <param name="Current">Whether it is the list shown.</param>
public sealed record TranslationChoice(string Text, int Count, string Url, bool Current);
