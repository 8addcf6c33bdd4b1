using System.Buffers.Binary;

namespace AvsPortal.Bilingual.Services;

/// <summary>Reads a picture's size from its first bytes: JPEG, PNG, GIF, WebP, AVIF. No picture is decoded.</summary>
internal static class PictureSize
{
    // A JPEG's size may stand behind its metadata, which has a thumbnail at worst.
    private const int MostBytes = 512 * 1024;

    /// <summary>Width and height in pixels as a browser shows them; null when the file is none of these or is damaged.</summary>
    public static async Task<(int Width, int Height)?> ReadAsync(Stream stream)
    {
        var bytes = new byte[MostBytes];
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false);
        return Read(bytes.AsSpan(0, length)) is { Width: > 0, Height: > 0 } size ? size : null;
    }

    internal static (int Width, int Height)? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
        {
            return null;
        }

        return file switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => (Big32(file[16..]), Big32(file[20..])),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => (Little16(file[6..]), Little16(file[8..])),
            [0xFF, 0xD8, ..] => Jpeg(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(file),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => Avif(file),
            _ => null,
        };
    }

    private static (int, int)? Jpeg(ReadOnlySpan<byte> file)
    {
        var turned = false;
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker is 0xFF)
            {
                at++;
                continue;
            }

            // Frames: SOF0 to SOF15 without the tables that share their numbers.
            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                var (width, height) = (Big16(file[(at + 7)..]), Big16(file[(at + 5)..]));
                return turned ? (height, width) : (width, height);
            }

            var length = Big16(file[(at + 2)..]);
            if (length < 2)
            {
                // It counts itself: such a file is damaged.
                return null;
            }

            if (marker == 0xE1 && at + 2 + length <= file.Length)
            {
                turned = IsTurned(file.Slice(at + 4, length - 2));
            }

            at += 2 + length;
        }

        return null;
    }

    // Exif's orientations 5 to 8 lie on their side.
    private static bool IsTurned(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < 16 || !exif.StartsWith("Exif\0\0"u8))
        {
            return false;
        }

        var tiff = exif[6..];
        var little = tiff[0] == (byte)'I';
        var start = little ? BinaryPrimitives.ReadInt32LittleEndian(tiff[4..]) : Big32(tiff[4..]);
        if (start < 8 || start > tiff.Length - 2)
        {
            return false;
        }

        var count = Number(tiff[start..]);
        for (var i = 0; i < count && start + 14 + (i * 12) <= tiff.Length; i++)
        {
            var entry = tiff[(start + 2 + (i * 12))..];
            if (Number(entry) == 0x0112)
            {
                return Number(entry[8..]) is >= 5 and <= 8;
            }
        }

        return false;

        int Number(ReadOnlySpan<byte> bytes) => little ? Little16(bytes) : Big16(bytes);
    }

    private static (int, int)? WebP(ReadOnlySpan<byte> file) => file[15] switch
    {
        (byte)'X' => (1 + Little24(file[24..]), 1 + Little24(file[27..])),
        (byte)'L' => (1 + (BinaryPrimitives.ReadInt32LittleEndian(file[21..]) & 0x3FFF), 1 + ((BinaryPrimitives.ReadInt32LittleEndian(file[21..]) >> 14) & 0x3FFF)),
        (byte)' ' => (Little16(file[26..]) & 0x3FFF, Little16(file[28..]) & 0x3FFF),
        _ => null,
    };

    // The largest "image spatial extents": a tile or an alpha plane is never larger than the picture.
    private static (int, int)? Avif(ReadOnlySpan<byte> file)
    {
        (int Width, int Height)? found = null;
        for (var at = 0; file[at..].IndexOf("ispe"u8) is var next and >= 0;)
        {
            at += next + 4;
            if (at + 12 > file.Length)
            {
                break;
            }

            var (width, height) = (Big32(file[(at + 4)..]), Big32(file[(at + 8)..]));
            if (found is null || (long)width * height > (long)found.Value.Width * found.Value.Height)
            {
                found = (width, height);
            }
        }

        return found;
    }

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Big32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
