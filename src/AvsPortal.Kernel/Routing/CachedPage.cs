using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AvsPortal.Kernel.Routing;

/// <summary>A page ready to be sent: its headers, its bytes, and their compressed forms once somebody has asked for them.</summary>
internal sealed class CachedPage(byte[] body, KeyValuePair<string, StringValues>[] headers, PageCookie cookie, long storedAt)
{
    private const int WorthCompressing = 1024;

    private byte[]? _brotli;
    private byte[]? _gzip;
    private int _renewing;
    private int _used;

    /// <summary>Not compressed.</summary>
    public ReadOnlyMemory<byte> Plain => body;

    public long StoredAt => storedAt;

    public PageCookie Cookie => cookie;

    /// <summary>Weak: it is the same for all forms of compression.</summary>
    public string ETag { get; } = $"W/\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body).AsSpan(0, 8))}\"";

    /// <summary>Bytes it takes, roughly.</summary>
    public int Size => body.Length + (_brotli?.Length ?? 0) + (_gzip?.Length ?? 0) + 512;

    /// <summary>Whether anybody has asked for it since it was kept.</summary>
    public bool WasUsed => _used != 0;

    public void Use()
    {
        // Written once only: many readers share the line of memory.
        if (_used == 0)
        {
            _used = 1;
        }
    }

    /// <summary>True for one caller: the one who is to render it anew.</summary>
    public bool StartRenewing() => Interlocked.Exchange(ref _renewing, 1) == 0;

    /// <summary>Gives an answer the page's headers, and its language's cookie to those who lack it.</summary>
    public void ApplyHeaders(HttpContext context)
    {
        var own = context.Response.Headers;
        foreach (var (name, value) in headers)
        {
            own[name] = value;
        }

        if (cookie.SetCookie is { } set && !cookie.IsIn(context.Request.Headers.Cookie))
        {
            own.Append(HeaderNames.SetCookie, set);
        }
    }

    /// <summary>The bytes in the best form the reader takes, and that form's name; null for plain.</summary>
    public byte[] Body(StringValues accepted, out string? encoding)
    {
        if (body.Length >= WorthCompressing && accepted.Count == 1 && accepted[0] is { } accept)
        {
            if (accept.Contains("br", StringComparison.OrdinalIgnoreCase))
            {
                encoding = "br";
                return _brotli ??= Compress(stream => new BrotliStream(stream, new BrotliCompressionOptions { Quality = 5 }));
            }

            if (accept.Contains("gzip", StringComparison.OrdinalIgnoreCase))
            {
                encoding = "gzip";
                return _gzip ??= Compress(stream => new GZipStream(stream, CompressionLevel.Optimal));
            }
        }

        encoding = null;
        return body;
    }

    private byte[] Compress(Func<Stream, Stream> open)
    {
        var result = new MemoryStream(body.Length / 4);
        using (var stream = open(result))
        {
            stream.Write(body);
        }

        return result.ToArray();
    }
}
