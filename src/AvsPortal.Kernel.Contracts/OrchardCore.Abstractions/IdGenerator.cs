namespace OrchardCore;

/// <summary>Makes the ids of content items, versions and users.</summary>
public static class IdGenerator
{
    // Crockford's alphabet: no i, l, o, u, so that an id can be read aloud.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new id: 26 lowercase letters and digits that encode 128 random bits.</summary>
    public static string GenerateId() => string.Create(26, Guid.NewGuid(), static (span, guid) =>
    {
        Span<byte> bytes = stackalloc byte[16];
        guid.TryWriteBytes(bytes);

        uint buffer = 0;
        var bits = 0;
        var next = 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (bits < 5 && next < bytes.Length)
            {
                buffer = (buffer << 8) | bytes[next++];
                bits += 8;
            }

            var shift = bits - 5;
            span[i] = Alphabet[(int)((shift >= 0 ? buffer >> shift : buffer << -shift) & 31)];
            bits = Math.Max(0, shift);
            buffer &= (1u << bits) - 1;
        }
    });
}
