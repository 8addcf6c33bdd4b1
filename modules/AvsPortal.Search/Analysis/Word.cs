using System.Runtime.InteropServices;

namespace AvsPortal.Search.Analysis;

/// <summary>A word of a text as <see cref="TextScanner"/> found it; its letters are in the scanner's own buffer.</summary>
/// <param name="TextStart">Where its letters start in the scanner's buffer.</param>
/// <param name="TextLength">How many letters it has there.</param>
/// <param name="From">Where it starts in the source text.</param>
/// <param name="To">Where it ends in the source text, exclusive.</param>
/// <param name="Kind">How it came out of the text.</param>
/// <param name="Group">Same number for the words of one compound; 0 for a word alone.</param>
/// <param name="Increment">1 for a new position, 0 for another form of what stands at the position of the word before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(int TextStart, int TextLength, int From, int To, WordKind Kind, int Group, int Increment);
