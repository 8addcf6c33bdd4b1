namespace AvsPortal.Search.Query;

/// <summary>How far a word is from the one meant, in slips of the finger: a letter missing, doubled, swapped or next to the right key costs less.</summary>
internal static class Slips
{
    /// <summary>What a word costs that only sounds the same.</summary>
    private const float SoundsAlike = 1.2f;
    private const int Longest = 26;
    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly bool[] Neighbours = Find();

    /// <summary>The cost; infinite for more slips than allowed, unless the words sound alike.</summary>
    public static float Cost(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int slips, bool alike)
    {
        var far = alike ? SoundsAlike : float.PositiveInfinity;
        if (typed.Length >= Longest || meant.Length >= Longest || Math.Abs(typed.Length - meant.Length) > slips)
        {
            return far;
        }

        Span<float> before = stackalloc float[Longest];
        Span<float> previous = stackalloc float[Longest];
        Span<float> row = stackalloc float[Longest];
        for (var j = 0; j <= meant.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= typed.Length; i++)
        {
            row[..(meant.Length + 1)].Fill(1000);
            row[0] = i;
            var least = 1000f;
            for (var j = Math.Max(1, i - slips); j <= Math.Min(meant.Length, i + slips); j++)
            {
                var (t, m) = (typed[i - 1], meant[j - 1]);
                var cost = previous[j - 1] + (t == m ? 0 : Neighbours[(t * 128) + m] ? 0.8f : 1f);
                cost = Math.Min(cost, (j - i < slips ? previous[j] : 1000) + (i > 1 && t == typed[i - 2] ? 0.7f : 1f));
                cost = Math.Min(cost, row[j - 1] + (j > 1 && m == meant[j - 2] ? 0.7f : 1f));
                if (i > 1 && j > 1 && t == meant[j - 2] && m == typed[i - 2])
                {
                    cost = Math.Min(cost, before[j - 2] + 0.7f);
                }

                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > slips)
            {
                return far;
            }

            var oldest = before;
            before = previous;
            previous = row;
            row = oldest;
        }

        // People get the first letter right.
        var total = previous[meant.Length] + (typed[0] == meant[0] ? 0 : 0.3f);
        return Math.Min(far, previous[meant.Length] <= slips ? total : float.PositiveInfinity);
    }

    private static bool[] Find()
    {
        var near = new bool[128 * 128];
        for (var row = 0; row < Keyboard.Length; row++)
        {
            for (var i = 0; i < Keyboard[row].Length; i++)
            {
                for (var other = Math.Max(0, row - 1); other <= Math.Min(Keyboard.Length - 1, row + 1); other++)
                {
                    for (var j = Math.Max(0, i - 1); j <= Math.Min(Keyboard[other].Length - 1, i + 1); j++)
                    {
                        near[(Keyboard[row][i] * 128) + Keyboard[other][j]] = true;
                    }
                }
            }
        }

        return near;
    }
}
