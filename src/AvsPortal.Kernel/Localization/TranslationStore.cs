using System.Collections.Concurrent;
using System.Globalization;
using AvsPortal.Kernel.Shell;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Kernel.Localization;

/// <summary>
/// The PO files of the site: each module's <c>Localization/{culture}.po</c> in the order of dependencies, then the host's, then the site's own
/// (<c>App_Data/Sites/{site}/Localization</c>). Read once; in Development again when one has changed.
/// </summary>
internal sealed class TranslationStore(
    IModuleFiles files, IHostEnvironment environment, IOptions<ShellOptions> shell, ShellSettings site, ILogger<TranslationStore> logger)
{
    private static readonly TimeSpan _checkInterval = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Entry> _cultures = new(StringComparer.OrdinalIgnoreCase);

    public Translations Get(CultureInfo culture)
    {
        if (_cultures.TryGetValue(culture.Name, out var entry) && !(environment.IsDevelopment() && HasChanged(culture.Name, entry)))
        {
            return entry.Translations;
        }

        // The stamp is taken first: a file saved while it is read is read again.
        var stamp = environment.IsDevelopment() ? Stamp(culture.Name) : 0;
        entry = new Entry(new Translations(Read(culture.Name).ToList()), stamp);
        _cultures[culture.Name] = entry;

        return entry.Translations;
    }

    private bool HasChanged(string culture, Entry entry)
    {
        var now = Environment.TickCount64;
        if (now - entry.Checked < _checkInterval.TotalMilliseconds)
        {
            return false;
        }

        entry.Checked = now;
        return Stamp(culture) != entry.Stamp;
    }

    private long Stamp(string culture)
        => files.Modules.Select(module => module.ModuleRoot)
            .OfType<string>()
            .Select(root => Path.Combine(root, "Localization", culture + ".po"))
            .Concat(OwnFiles(culture))
            .Where(File.Exists)
            .Aggregate(0L, (stamp, file) => HashCode.Combine(stamp, file, File.GetLastWriteTimeUtc(file).Ticks));

    private IEnumerable<PoEntry> Read(string culture)
    {
        foreach (var module in files.Modules)
        {
            var path = $"Localization/{culture}.po";
            if (files.TryOpen(module.Id, path, out var stream))
            {
                foreach (var entry in Read(stream, $"{module.Id}/{path}"))
                {
                    yield return entry;
                }
            }
        }

        foreach (var file in OwnFiles(culture).Where(File.Exists))
        {
            foreach (var entry in Read(File.OpenRead(file), file))
            {
                yield return entry;
            }
        }
    }

    private List<PoEntry> Read(Stream stream, string name)
    {
        using var reader = new StreamReader(stream);
        var entries = new List<PoEntry>();

        try
        {
            entries.AddRange(PoParser.Parse(reader, name));
        }
        catch (FormatException wrong)
        {
            // A page in two languages is better than none.
            logger.LogError(wrong, "Translations are missing: {Reason}", wrong.Message);
        }

        return entries;
    }

    private IEnumerable<string> OwnFiles(string culture)
    {
        yield return Path.Combine(environment.ContentRootPath, "Localization", culture + ".po");
        yield return Path.Combine(shell.Value.ShellsApplicationDataPath ?? "", shell.Value.ShellsContainerName ?? "Sites", site.Name ?? "Default", "Localization", culture + ".po");
    }

    private sealed class Entry(Translations translations, long stamp)
    {
        public Translations Translations => translations;

        public long Stamp => stamp;

        public long Checked { get; set; } = Environment.TickCount64;
    }
}
