using System.Text.Encodings.Web;
using System.Text.Json;

namespace AvsPortal.Kernel.Data;

/// <summary>How documents are written as JSON. Add converters with <c>services.Configure&lt;DocumentJsonOptions&gt;</c>.</summary>
internal sealed class DocumentJsonOptions
{
    /// <summary>Frozen at the first document read or written.</summary>
    public JsonSerializerOptions Serializer { get; } = new()
    {
        // French text stays readable in the database; it is never written into a page as is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
