using System.Buffers.Binary;
using Lucene.Net.Store;

namespace AvsPortal.Search.Index;

/// <summary>Reads a file, or a part of one, that is in memory. Copies are as cheap as an object: Lucene makes one for each list of a word's documents.</summary>
internal sealed unsafe class MappedInput(string description, MappedFile file, long from, long length) : IndexInput(description)
{
    private readonly MappedFile file = file;
    private readonly byte* start = file.Start + from;
    private long at;

    public override long Position => at;

    public override long Length => length;

    public override byte ReadByte()
    {
        if (at >= length)
        {
            throw TooShort();
        }

        var value = start[at++];
        GC.KeepAlive(file);
        return value;
    }

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        Next(len).CopyTo(b.AsSpan(offset, len));
        GC.KeepAlive(file);
    }

    public override short ReadInt16()
    {
        var value = BinaryPrimitives.ReadInt16BigEndian(Next(sizeof(short)));
        GC.KeepAlive(file);
        return value;
    }

    public override int ReadInt32()
    {
        var value = BinaryPrimitives.ReadInt32BigEndian(Next(sizeof(int)));
        GC.KeepAlive(file);
        return value;
    }

    public override long ReadInt64()
    {
        var value = BinaryPrimitives.ReadInt64BigEndian(Next(sizeof(long)));
        GC.KeepAlive(file);
        return value;
    }

    public override void Seek(long pos) => at = pos >= 0 && pos <= length ? pos : throw TooShort();

    /// <summary>A part of it, to be read by itself.</summary>
    public MappedInput Slice(string description, long offset, long count) =>
        offset >= 0 && count >= 0 && offset + count <= length ? new MappedInput(description, file, from + offset, count) : throw TooShort();

    /// <summary>Nothing to give back: see <see cref="MappedFile"/>.</summary>
    protected override void Dispose(bool disposing)
    {
    }

    private ReadOnlySpan<byte> Next(int count)
    {
        if (count > length - at)
        {
            throw TooShort();
        }

        var next = new ReadOnlySpan<byte>(start + at, count);
        at += count;
        return next;
    }

    private EndOfStreamException TooShort() => new($"{this} ends before what it should hold.");
}
