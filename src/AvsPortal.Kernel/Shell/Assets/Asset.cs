using System.IO.Compression;

namespace AvsPortal.Kernel.Shell.Assets;

/// <summary>A static file in memory, with its compressed forms made when first asked for.</summary>
internal sealed class Asset(byte[] content, string contentType, string version)
{
    private readonly Lazy<byte[]> _brotli = new(() => Compress(content, stream => new BrotliStream(stream, CompressionLevel.Optimal)));
    private readonly Lazy<byte[]> _gzip = new(() => Compress(content, stream => new GZipStream(stream, CompressionLevel.Optimal)));

    public string ContentType => contentType;

    public string Version => version;

    public string ETag { get; } = $"\"{version}\"";

    public bool IsCompressible { get; } = content.Length > 512 && (
        contentType.StartsWith("text/", StringComparison.Ordinal)
        || contentType.Contains("javascript", StringComparison.Ordinal)
        || contentType.Contains("json", StringComparison.Ordinal)
        || contentType.Contains("xml", StringComparison.Ordinal));

    public byte[] Plain => content;

    public byte[] Brotli => _brotli.Value;

    public byte[] Gzip => _gzip.Value;

    private static byte[] Compress(byte[] content, Func<Stream, Stream> open)
    {
        var target = new MemoryStream();
        using (var stream = open(target))
        {
            stream.Write(content);
        }

        return target.ToArray();
    }
}
