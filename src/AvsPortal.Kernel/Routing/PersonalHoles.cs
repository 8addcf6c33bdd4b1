using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using AvsPortal.Kernel.Identity.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace AvsPortal.Kernel.Routing;

/// <summary>
/// What differs from reader to reader on a page that is otherwise shared: their name and their antiforgery token.
/// A template writes a mark there; the mark is replaced for each reader when the page is sent.
/// </summary>
internal sealed class PersonalHoles
{
    // Not to be guessed: nobody can write a mark into a text.
    private static readonly string _secret = Guid.NewGuid().ToString("N");
    private static readonly byte[] _start = Encoding.ASCII.GetBytes("hole-" + _secret);

    /// <summary>Stands for the reader's name, encoded for HTML.</summary>
    public const char Name = 'n';

    /// <summary>Stands for the form field with the reader's antiforgery token.</summary>
    public const char AntiforgeryToken = 't';

    /// <summary>The mark to write in place of <paramref name="what"/>; null when this page has no holes.</summary>
    public static string? MarkOf(char what, HttpContext? context) => context?.Features.Get<PersonalHoles>() is null ? null : "hole-" + _secret + what;

    /// <summary>Sends a page with its holes filled for this reader.</summary>
    /// <param name="context">The reader's request; its response has not started.</param>
    /// <param name="page">UTF-8, with marks.</param>
    public static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> page)
    {
        var parts = new List<ReadOnlyMemory<byte>>(5);
        long length = 0;
        for (int at; ;)
        {
            at = page.Span.IndexOf(_start);
            Add(at < 0 ? page : page[..at]);
            if (at < 0)
            {
                break;
            }

            Add(Encoding.UTF8.GetBytes(Fill((char)page.Span[at + _start.Length], context)));
            page = page[(at + _start.Length + 1)..];
        }

        SayPrivate(context.Response);
        context.Response.ContentLength = length;
        foreach (var part in parts)
        {
            context.Response.BodyWriter.Write(part.Span);
        }

        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);

        void Add(ReadOnlyMemory<byte> part)
        {
            parts.Add(part);
            length += part.Length;
        }
    }

    /// <summary>Last, as a page with a form token says more than this by itself.</summary>
    public static void SayPrivate(HttpResponse response)
    {
        if (StringValues.IsNullOrEmpty(response.Headers.CacheControl))
        {
            response.Headers.CacheControl = "private, no-cache";
        }
    }

    private static string Fill(char what, HttpContext context)
    {
        if (what == Name)
        {
            return HtmlEncoder.Default.Encode(Reader.Name(context.User) ?? "");
        }

        // Made when the page is sent: the token names the person.
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);

        return AntiforgeryField.Html(tokens, HtmlEncoder.Default);
    }
}
