using System.IO.Compression;
using System.Text;

namespace AvsPortal.Tests.Shared;

/// <summary>PDF files that are small until they are read.</summary>
internal static class PackedPdf
{
    private const string Font = "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";

    /// <summary>A page of <paramref name="megabytes"/> of the same text again and again, after pages that say something.</summary>
    /// <param name="repeated">Of a page's content, as PDF writes it.</param>
    /// <param name="megabytes">Unpacked.</param>
    /// <param name="before">What the pages before it say; letters of ASCII only.</param>
    public static byte[] Of(string repeated, int megabytes, params string[] before)
    {
        var streams = before.Select(text => Packed($"BT /F1 12 Tf 50 700 Td ({text}) Tj ET", 1)).Append(Packed(repeated, (megabytes << 20) / repeated.Length)).ToList();
        using var file = new MemoryStream();
        List<long> offsets = [];
        Write("%PDF-1.4\n");
        Add("<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray());
        Add(Encoding.ASCII.GetBytes($"<< /Type /Pages /Kids [{string.Join(' ', streams.Select((_, page) => $"{3 + (2 * page)} 0 R"))}] /Count {streams.Count} >>"));
        foreach (var stream in streams)
        {
            Add(Encoding.ASCII.GetBytes($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] {Font} /Contents {offsets.Count + 2} 0 R >>"));
            Add([.. Encoding.ASCII.GetBytes($"<< /Length {stream.Length} /Filter /FlateDecode >>\nstream\n"), .. stream, .. "\nendstream"u8]);
        }

        var xref = file.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => Write($"{offset:D10} 00000 n \n"));
        Write($"trailer << /Root 1 0 R /Size {offsets.Count + 1} >>\nstartxref\n{xref}\n%%EOF");
        return file.ToArray();

        void Add(byte[] content)
        {
            offsets.Add(file.Position);
            Write($"{offsets.Count} 0 obj\n");
            file.Write(content);
            Write("\nendobj\n");
        }

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
    }

    private static byte[] Packed(string text, int times)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var bytes = Encoding.ASCII.GetBytes(text);
            for (var i = 0; i < times; i++)
            {
                deflate.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
