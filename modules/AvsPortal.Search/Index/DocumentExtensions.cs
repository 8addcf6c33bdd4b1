using System.Globalization;
using Lucene.Net.Documents;

namespace AvsPortal.Search.Index;

/// <summary>Reads what a document of the index keeps.</summary>
internal static class DocumentExtensions
{
    /// <summary>A stored text; empty when the document has none.</summary>
    public static string Stored(this Document document, string field) => document.Get(field, CultureInfo.InvariantCulture) ?? "";
}
