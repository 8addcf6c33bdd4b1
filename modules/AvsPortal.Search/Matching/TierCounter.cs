namespace AvsPortal.Search.Matching;

/// <summary>
/// Counts for every document of a segment how many clauses of a query it has, for all documents at once: the counts are kept as
/// binary numbers lying across several sets, the first set holding everyone's last digit. One pass over the clauses answers
/// "all", "six in ten" and "any".
/// </summary>
internal sealed class TierCounter(int words, BitPool pool)
{
    private readonly List<ulong[]> digits = [];

    /// <summary>Adds one to the documents of a set.</summary>
    public void Add(ReadOnlySpan<ulong> bits)
    {
        for (var word = 0; word < words; word++)
        {
            if (bits[word] != 0)
            {
                Carry(word, bits[word]);
            }
        }
    }

    /// <summary>Adds one to each of these documents.</summary>
    public void Add(ReadOnlySpan<int> documents)
    {
        foreach (var document in documents)
        {
            Carry(document >> 6, 1UL << (document & 63));
        }
    }

    /// <summary>Adds one to the documents of a set when there is one, else to those of a list.</summary>
    public void Add(ulong[]? bits, int[] documents)
    {
        if (bits is not null)
        {
            Add(bits);
        }
        else
        {
            Add(documents);
        }
    }

    /// <summary>The documents that have so many clauses or more.</summary>
    public void AtLeast(int required, Span<ulong> found)
    {
        if (required >> digits.Count != 0)
        {
            found[..words].Clear();
            return;
        }

        for (var word = 0; word < words; word++)
        {
            // From the first digit to the last: more already, or the same so far.
            var more = 0UL;
            var same = ulong.MaxValue;
            for (var digit = digits.Count - 1; digit >= 0; digit--)
            {
                var ones = digits[digit][word];
                if ((required >> digit & 1) == 0)
                {
                    more |= same & ones;
                    same &= ~ones;
                }
                else
                {
                    same &= ones;
                }
            }

            found[word] = more | same;
        }
    }

    private void Carry(int word, ulong carry)
    {
        for (var digit = 0; carry != 0; digit++)
        {
            if (digit == digits.Count)
            {
                digits.Add(pool.RentSet(words));
            }

            ref var ones = ref digits[digit][word];
            (ones, carry) = (ones ^ carry, ones & carry);
        }
    }
}
