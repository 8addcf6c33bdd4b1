using System.Diagnostics;
using System.Reflection;
using System.Text;
using AvsPortal.Search.Files;

namespace AvsPortal.Search.Commands;

/// <summary>The verb that is not for people: the host itself, started once more, only reads files (see <see cref="FileReader"/>).</summary>
internal static class FileReaderCommand
{
    public const string Verb = "read-files";

    /// <summary>Of the process's own objects; a file that asks for more is refused.</summary>
    private const string MostMemory = "0x20000000";

    private static string? spokenBy;

    /// <summary>The application whose command line has the verb.</summary>
    public static void SpokenBy(string application) => spokenBy = application;

    public static async Task<int> RunAsync()
    {
        await using var asked = Console.OpenStandardInput();
        await using var said = Console.OpenStandardOutput();
        await FileReaderLoop.RunAsync(asked, said);
        return 0;
    }

    /// <summary>How the process is started; null when this one was not started by a host that speaks the verb (a test, a tool).</summary>
    public static ProcessStartInfo? Start()
    {
        var entry = Assembly.GetEntryAssembly();
        if (spokenBy is null || entry is null || !string.Equals(entry.GetName().Name, spokenBy, StringComparison.Ordinal))
        {
            return null;
        }

        var own = Environment.ProcessPath;
        var name = Path.GetFileNameWithoutExtension(own);
        var isHost = string.Equals(name, spokenBy, StringComparison.Ordinal);
        if (!isHost && entry.Location.Length == 0)
        {
            return null;
        }

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(isHost || string.Equals(name, "dotnet", StringComparison.Ordinal) ? own! : "dotnet")
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        };
        foreach (var argument in isHost ? ["search", Verb] : new[] { entry.Location, "search", Verb })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // Ended, it would leave its pipes in the temporary folder.
        return start;
    }
}
