using System.Text.RegularExpressions;

namespace AvsPortal.Architecture.Tests;

/// <summary>Rules on the sources themselves: size, translations, French typography, no machine paths.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] CodeFolders = ["src", "modules", "themes", "recipes", "tests"];

    [Fact]
    public void CodeFiles_StaySmall()
    {
        var large = CodeFolders.SelectMany(folder => Repo.Files(folder, "*.cs"))
            .Select(file => (File: Repo.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 400)
            .Select(file => $"{file.File}: {file.Lines} lines");
        Assert.Empty(large);
    }

    [Fact]
    public void EveryStringOfTheInterface_HasItsFrench()
    {
        var missing = new List<string>();
        foreach (var project in Projects())
        {
            // The contracts have no translations of their own: the kernel, which makes them true, has theirs.
            var home = project.EndsWith("Kernel.Contracts", StringComparison.Ordinal) ? project[..^".Contracts".Length] : project;
            var known = PoFile.Messages(Path.Combine(home, "Localization", "fr.po"));
            foreach (var (file, text) in StringsOf(project))
            {
                if (!known.TryGetValue(text, out var french) || french.Length == 0)
                {
                    missing.Add($"{Repo.Relative(file)}: \"{text}\"");
                }
            }
        }

        Assert.True(missing.Count == 0, "No French in Localization/fr.po for:\n" + string.Join('\n', missing.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void French_FollowsQuebecTypography()
    {
        var faults = new List<string>();
        foreach (var file in Projects().Select(project => Path.Combine(project, "Localization", "fr.po")).Where(File.Exists))
        {
            foreach (var (id, french) in PoFile.Messages(file))
            {
                if (french.Length > 0 && Wrong().Match(Placeholders().Replace(french, "")) is { Success: true } match)
                {
                    faults.Add($"{Repo.Relative(file)}: \"{french}\" ({match.Value}) for \"{id}\"");
                }
            }
        }

        Assert.True(faults.Count == 0, "Typographic apostrophe ’, a non-breaking space before « : » and inside « », none before ; ! ?\n" + string.Join('\n', faults));
    }

    [Fact]
    public void StringsWithoutContext_AreSaidTheSameInEveryModule()
    {
        // The reader of PO files puts them all together: of two, the last one read would win everywhere.
        var clashes = Projects()
            .SelectMany(project => PoFile.Messages(Path.Combine(project, "Localization", "fr.po"), shared: true))
            .GroupBy(message => message.Key, message => message.Value, StringComparer.Ordinal)
            .Where(translations => translations.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(translations => $"\"{translations.Key}\": {string.Join(" | ", translations)}")
            .ToList();
        Assert.True(clashes.Count == 0, "Give each a context (msgctxt), or the same French:\n" + string.Join('\n', clashes));
    }

    [Fact]
    public void Sources_NameNoMachinePaths()
    {
        var paths = CodeFolders.SelectMany(folder => new[] { "*.cs", "*.json", "*.liquid", "*.csproj", "*.sh" }.SelectMany(pattern => Repo.Files(folder, pattern)))
            .SelectMany(file => File.ReadLines(file).Where(line => MachinePath().IsMatch(line)).Select(line => $"{Repo.Relative(file)}: {line.Trim()}"));
        Assert.Empty(paths);
    }

    private static IEnumerable<string> Projects() =>
        new[] { "src", "modules", "themes", "recipes" }
            .SelectMany(folder => Repo.Files(folder, "*.csproj"))
            .Select(file => Path.GetDirectoryName(file)!);

    private static IEnumerable<(string File, string Text)> StringsOf(string project)
    {
        var folder = Path.GetRelativePath(Repo.Root, project);
        foreach (var file in Repo.Files(folder, "*.cs"))
        {
            foreach (Match match in InCode().Matches(File.ReadAllText(file)))
            {
                yield return (file, Regex.Unescape(match.Groups["text"].Value));
            }
        }

        foreach (var file in Repo.Files(folder, "*.liquid"))
        {
            foreach (Match match in InLiquid().Matches(File.ReadAllText(file)))
            {
                yield return (file, match.Groups["text"].Value);
            }
        }
    }

    // S["…"], H["…"], T["…"], and S.Plural(count, "one", …).
    [GeneratedRegex("""\b[SHT](\[|\.Plural\([^,"]+, )"(?<text>(\\.|[^"\\])*)"[,\]]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InCode();

    [GeneratedRegex("""["'](?<text>[^"'{}%]+)["']\s*\|\s*t\b""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InLiquid();

    // A straight apostrophe between letters, a colon or guillemet without its non-breaking space, a space before ; ! ?
    [GeneratedRegex("""\p{L}'\p{L}|[^\u00A0\u202F\s\d/]:(?=\s|$)| :|«[^\u00A0\u202F]|[^\u00A0\u202F]»|[ \u00A0\u202F][;!?]""", RegexOptions.None, 1000)]
    private static partial Regex Wrong();

    [GeneratedRegex("""\{[^}]*\}|<[^>]*>|https?://\S+""", RegexOptions.None, 1000)]
    private static partial Regex Placeholders();

    [GeneratedRegex("""(?<![\w.])/(w[o]rk|t[m]p|r[o]ot)/""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();
}
