using System.Text.RegularExpressions;

namespace AvsPortal.Contracts.Tests;

/// <summary>The list of Orchard Core 3.0.1's public API, as kept under <c>api/</c>: types with the members of each.</summary>
internal sealed partial class OrchardApi
{
    private readonly Dictionary<string, HashSet<string>> types = new(StringComparer.Ordinal);

    private OrchardApi()
    {
    }

    public bool HasType(string name) => types.ContainsKey(name);

    public bool HasMember(string type, string line) => types.TryGetValue(type, out var members) && members.Contains(line);

    /// <summary>Lines of the type that are like <paramref name="line"/>, to show in a failure.</summary>
    public IEnumerable<string> Like(string type, string line)
    {
        var name = NameEnd().Match(line).Value;
        return types.TryGetValue(type, out var members) ? members.Where(m => NameEnd().Match(m).Value == name) : [];
    }

    public static OrchardApi Load()
    {
        var api = new OrchardApi();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "api"), "*.txt"))
        {
            HashSet<string>? members = null;
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith("T:", StringComparison.Ordinal))
                {
                    // A static class of the same full name may stand in several of Orchard's assemblies.
                    var name = TypeEnd().Split(line[2..])[0];
                    members = api.types.TryGetValue(name, out var known) ? known : api.types[name] = [];
                }
                else
                {
                    members?.Add(Normal(line));
                }
            }
        }

        return api;
    }

    /// <summary>A line without constraints and flags, except "static".</summary>
    private static string Normal(string line)
    {
        line = Constraints().Replace(line, "");
        var flags = Flags().Match(line);
        var bare = flags.Success ? line[..flags.Index].TrimEnd() : line;
        return flags.Success && flags.Value.Contains("static", StringComparison.Ordinal) && !line.StartsWith("F:", StringComparison.Ordinal)
            ? bare + " static"
            : bare;
    }

    [GeneratedRegex(@"\s\{[a-z; ]*\}( \{[a-z; ]*\})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Flags();

    [GeneratedRegex(@" where \w+ : .*$", RegexOptions.None, 1000)]
    private static partial Regex Constraints();

    [GeneratedRegex(@" : | \{", RegexOptions.None, 1000)]
    private static partial Regex TypeEnd();

    [GeneratedRegex(@"^[^( ]+", RegexOptions.None, 1000)]
    private static partial Regex NameEnd();
}
