namespace AvsPortal.Governance.ViewModels;

/// <summary>The board on a day.</summary>
/// <param name="Date">What the reader asked for, as typed; "" for today.</param>
/// <param name="DateText">The day in words; "" when today's board is shown.</param>
/// <param name="IsWrongDate">What was asked for is not a date: today's board is shown.</param>
/// <param name="HasUnknownTerms">Somebody is shown whose term has no recorded start.</param>
/// <param name="Officers">Chair, vice-chair, secretary-treasurer.</param>
/// <param name="Directors">In fr-CA order.</param>
/// <param name="Observers">In fr-CA order.</param>
/// <param name="Terms">All recorded terms, whatever the day.</param>
public sealed record BoardPage(
    string Date,
    string DateText,
    bool IsWrongDate,
    bool HasUnknownTerms,
    IReadOnlyList<BoardSeat> Officers,
    IReadOnlyList<BoardSeat> Directors,
    IReadOnlyList<BoardSeat> Observers,
    TermChart Terms);
