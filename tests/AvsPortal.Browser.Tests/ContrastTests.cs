using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace AvsPortal.Browser.Tests;

/// <summary>The theme's colours, two by two as the pages use them, computed from the style sheet (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
public sealed class ContrastTests
{
    private const double Text = 4.5;
    private const double Shape = 3;

    public static TheoryData<string, string, double> Pairs() => new()
    {
        { "ink", "paper", Text }, { "ink", "plate", Text }, { "ink", "sheet", Text }, { "ink", "mark", Text },
        { "soft", "paper", Text }, { "soft", "plate", Text }, { "soft", "sheet", Text },
        { "deep", "paper", Text }, { "deep", "plate", Text }, { "deep", "sheet", Text },
        { "link", "paper", Text }, { "link", "plate", Text }, { "link", "sheet", Text },
        { "molten", "paper", Text }, { "molten", "plate", Text }, { "molten", "sheet", Text },
        { "good", "paper", Text }, { "bad", "paper", Text }, { "bad", "plate", Text },
        { "edge", "paper", Shape }, { "edge", "plate", Shape }, { "edge", "sheet", Shape }, { "button", "paper", Shape },
        { "fjord-ink", "fjord", Text }, { "fjord-soft", "fjord", Text }, { "glow", "fjord", Shape }, { "fjord-ink", "fjord-2", Text },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_AreFarEnoughApart_InLightAndInDark(string front, string back, double least)
    {
        foreach (var dark in new[] { false, true })
        {
            var ratio = Ratio(Token(front, dark), Token(back, dark));
            Assert.True(ratio >= least, string.Create(CultureInfo.InvariantCulture, $"--{front} on --{back}, {(dark ? "dark" : "light")}: {ratio:0.00}, and {least} is needed."));
        }
    }

    private static string Css { get; } = File.ReadAllText(Path.Combine(
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepoRoot").Value!,
        "themes", "AvsPortal.Theme", "wwwroot", "css", "site.css")).Split(":root[data-theme", 2)[0];

    private static string Token(string name, bool dark)
    {
        var values = Regex.Matches(Css, $@"--{name}: (?:light-dark\((?<light>#\w+), (?<dark>#\w+)\)|(?<light>#\w+));", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        Assert.NotEmpty(values);
        var value = values[^1].Groups;
        return dark && value["dark"].Success ? value["dark"].Value : value["light"].Value;
    }

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour[1..].Select(c => $"{c}{c}")) : colour[1..];
        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));

        double Part(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
