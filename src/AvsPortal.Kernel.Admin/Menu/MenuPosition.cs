using System.Globalization;

namespace AvsPortal.Kernel.Admin.Menu;

/// <summary>Orders positions such as "1", "2.5", "before" and "after"; no position comes last.</summary>
internal static class MenuPosition
{
    internal static readonly IComparer<string?> Comparer = Comparer<string?>.Create(Compare);

    private static int Compare(string? left, string? right)
    {
        var a = Parts(left);
        var b = Parts(right);
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var order = (i < a.Length ? a[i] : 0).CompareTo(i < b.Length ? b[i] : 0);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int[] Parts(string? position) => string.IsNullOrEmpty(position)
        ? [int.MaxValue]
        : [.. position.Split('.').Select(part => part switch
        {
            "before" => int.MinValue,
            "after" => int.MaxValue - 1,
            _ => int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0,
        })];
}
