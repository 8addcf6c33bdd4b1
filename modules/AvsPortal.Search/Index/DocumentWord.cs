using System.Runtime.InteropServices;

namespace AvsPortal.Search.Index;

/// <summary>A word of <see cref="DocumentWords"/>.</summary>
/// <param name="Start">Where its letters start in the buffer.</param>
/// <param name="Length">How many it has.</param>
/// <param name="Increment">How many positions after the word before it stands.</param>
/// <param name="StemStart">Where its stem's letters start: with its own, or elsewhere when the stem is spelled otherwise.</param>
/// <param name="StemLength">How many the stem has.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DocumentWord(int Start, int Length, int Increment, int StemStart, int StemLength);
