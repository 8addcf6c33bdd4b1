using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace AvsPortal.Search.Files;

/// <summary>
/// A filter that unpacks only what there is room for. The library unpacks a stream whole before anyone sees how much it is: what may
/// be too much is counted first, without keeping it.
/// </summary>
internal sealed class PdfFilter(IFilter filter, PageTexts texts) : IFilter
{
    /// <summary>A byte becomes so many at most: zlib's own figure.</summary>
    private const long MostOfFlate = 1032;

    /// <summary>The longest string of a full table of 4,096, for a code of a byte and a half. No writer has used LZW for text since 1996.</summary>
    private const long MostOfLzw = 2560;

    private const long MostOfRunLength = 64;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        texts.Check();
        var most = input.Length * filter switch { FlateFilter => MostOfFlate, LzwFilter => MostOfLzw, RunLengthFilter => MostOfRunLength, _ => 1 };
        if (!texts.HasRoom(most) && filter is FlateFilter)
        {
            most = Inflated(input);
        }

        if (!texts.HasRoom(most))
        {
            throw texts.Full();
        }

        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        texts.Unpacked(output.Length);
        return output;
    }

    /// <summary>How much it is, or how much more than there is room for.</summary>
    private long Inflated(Memory<byte> input)
    {
        // Behind zlib's own two bytes, as the library reads it.
        using var packed = new MemoryStream(input[Math.Min(2, input.Length)..].ToArray());
        using var inflate = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[81920];
        var total = 0L;
        try
        {
            int read;
            while (texts.HasRoom(total) && (read = inflate.Read(buffer)) > 0)
            {
                texts.Check();
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged from here on: the library reads no further either.
        }

        return total;
    }
}
