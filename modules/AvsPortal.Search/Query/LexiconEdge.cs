using System.Runtime.InteropServices;

namespace AvsPortal.Search.Query;

/// <summary>That a word of one language may mean one of the other.</summary>
/// <param name="Target">The number of the other word.</param>
/// <param name="There">How likely the word means it.</param>
/// <param name="Back">How likely it means the word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LexiconEdge(int Target, float There, float Back);
