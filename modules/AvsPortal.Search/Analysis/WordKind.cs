namespace AvsPortal.Search.Analysis;

/// <summary>How a word came out of the text; a query reads compounds by it.</summary>
internal enum WordKind : byte
{
    /// <summary>A word that stands alone.</summary>
    Word,

    /// <summary>One of the words of a compound: <c>lac</c> in Lac-Saint-Jean.</summary>
    Part,

    /// <summary>A whole compound in one piece, said beside its parts: <c>transal</c>, <c>4186690003</c>.</summary>
    Joined,

    /// <summary>A day in one form whatever its spelling: <c>20150618</c>.</summary>
    Date,

    /// <summary>A form for the index only, so that a part is found alone: <c>6690003</c>.</summary>
    Alias,
}
