using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;

namespace AvsPortal.Kernel.Routing;

/// <summary>The hidden field that proves that a form came from one of our pages.</summary>
internal static class AntiforgeryField
{
    public static string Html(AntiforgeryTokenSet tokens, TextEncoder encoder)
        => $"<input name=\"{encoder.Encode(tokens.FormFieldName)}\" type=\"hidden\" value=\"{encoder.Encode(tokens.RequestToken ?? "")}\">";
}
