namespace AvsPortal.Search.Query;

/// <summary>How a folded word sounds to a French ear, as a number: équipe and ékipe, bureau and buro, cession and session are one.</summary>
internal static class Sound
{
    private static readonly (string Letters, string Sound)[] Rules =
    [
        ("eaux", "o"), ("eau", "o"), ("aux", "o"), ("au", "o"), ("ph", "f"), ("qu", "k"), ("ch", "C"), ("gn", "N"), ("ss", "s"), ("sc", "s"),
        ("tion", "sion"), ("ain", "I"), ("ein", "I"), ("aim", "I"), ("ien", "iI"), ("en", "A"), ("em", "A"), ("an", "A"), ("am", "A"),
        ("in", "I"), ("im", "I"), ("yn", "I"), ("ym", "I"), ("om", "O"), ("on", "O"), ("un", "I"), ("um", "om"),
        ("ai", "e"), ("ei", "e"), ("er", "e"), ("ez", "e"), ("et", "e"), ("ou", "U"), ("oi", "wa"), ("ge", "j"), ("gi", "ji"), ("gu", "g"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("y", "i"), ("z", "s"), ("h", ""),
    ];

    /// <summary>Equal for words that sound alike; 0 for none.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd("estxd");
        var sound = 2166136261u;
        var last = '\0';
        for (var i = 0; i < word.Length;)
        {
            var (taken, said) = Match(word[i..]);
            foreach (var c in said)
            {
                if (c != last)
                {
                    sound = (sound ^ c) * 16777619u;
                    last = c;
                }
            }

            i += taken;
        }

        return sound;
    }

    private static (int Taken, string Sound) Match(ReadOnlySpan<char> rest)
    {
        foreach (var (letters, sound) in Rules)
        {
            if (rest[0] == letters[0] && rest.StartsWith(letters))
            {
                return (letters.Length, sound);
            }
        }

        return (1, rest[..1].ToString());
    }
}
