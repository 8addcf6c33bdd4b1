namespace AvsPortal.Team.Services;

public static class SortNames
{
    /// <summary>The name as sorted: what the editor gave, else the last word of the shown name before the rest.</summary>
    public static string Of(string? sortName, string? shownName)
    {
        if (!string.IsNullOrWhiteSpace(sortName))
        {
            return sortName.Trim();
        }

        var words = (shownName ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length < 2 ? string.Concat(words) : $"{words[^1]}, {string.Join(' ', words[..^1])}";
    }
}
