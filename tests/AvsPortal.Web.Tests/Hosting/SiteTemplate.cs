namespace AvsPortal.Web.Tests.Hosting;

/// <summary>A site that was set up once for this run of the tests, and copies of it.</summary>
internal static class SiteTemplate
{
    private static readonly Lazy<Task<string>> Template = new(CreateAsync);

    /// <summary>The folder of the set-up site; nobody writes there.</summary>
    public static Task<string> FolderAsync() => Template.Value;

    public static string NewFolder()
    {
        var folder = Path.Combine(Path.GetTempPath(), "avsportal-tests", Guid.NewGuid().ToString("n"));
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>A folder of its own with the set-up site in it.</summary>
    public static async Task<string> NewCopyAsync()
    {
        var folder = NewFolder();
        Copy(await FolderAsync(), folder);
        return folder;
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (!file.EndsWith("write.lock", StringComparison.Ordinal))
            {
                File.Copy(file, target, overwrite: true);
            }
        }
    }

    public static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A file still open is left to the system's own cleaning of temporary files.
        }
    }

    private static async Task<string> CreateAsync()
    {
        var folder = NewFolder();
        var copy = NewFolder();
        await using (await PortalHost.StartInAsync(folder))
        {
            // Started, set up, answered: it is stopped at the end of this block so that all is on disk; its folder goes with it.
            Copy(folder, copy);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(copy);
        return copy;
    }
}
