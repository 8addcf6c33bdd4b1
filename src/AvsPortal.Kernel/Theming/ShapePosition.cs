using System.Globalization;

namespace AvsPortal.Kernel.Theming;

/// <summary>Order of positions: "before", then numbers part by part ("1" &lt; "1.5" &lt; "10"), then "after".</summary>
internal sealed class ShapePosition : IComparer<string?>
{
    public static readonly ShapePosition Comparer = new();

    public int Compare(string? x, string? y)
    {
        var left = Parts(x);
        var right = Parts(y);

        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var order = Weight(left, i).CompareTo(Weight(right, i));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static string[] Parts(string? position)
        => string.IsNullOrEmpty(position) ? ["0"] : position.Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static int Weight(string[] parts, int index)
    {
        if (index >= parts.Length)
        {
            return 0;
        }

        return parts[index] switch
        {
            "before" => int.MinValue,
            "after" => int.MaxValue,
            var number => int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : 0,
        };
    }
}
