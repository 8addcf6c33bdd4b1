using System.Runtime.InteropServices;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>What a search settled for.</summary>
/// <param name="Required">How many of the units a document needs.</param>
/// <param name="Query">What is asked instead of units; null as a rule.</param>
/// <param name="Total">How many documents the reader may find by it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Widened(int Required, LuceneQuery? Query, int Total);
