using Microsoft.AspNetCore.Http;

namespace AvsPortal.Kernel.Routing;

/// <summary>Passes a response through and keeps a copy of it, as long as it is a page and not too long.</summary>
internal sealed class PageRecorder(HttpResponse response, Stream inner, int longest) : Stream
{
    private MemoryStream? _copy;
    private bool _started;

    /// <summary>What was written; null when it is not to be kept.</summary>
    public byte[]? ToArray() => _copy?.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Copy(buffer);
        inner.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Copy(buffer.Span);
        return inner.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Copy(ReadOnlySpan<byte> buffer)
    {
        if (!_started)
        {
            _started = true;
            if (response.StatusCode == StatusCodes.Status200OK && response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
            {
                _copy = new MemoryStream();
            }
        }

        if (_copy is not null)
        {
            if (_copy.Length + buffer.Length > longest)
            {
                _copy = null;
            }
            else
            {
                _copy.Write(buffer);
            }
        }
    }
}
