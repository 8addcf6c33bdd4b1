using AvsPortal.Kernel.Media;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Kernel.Tests.Media;

public sealed class MediaFileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("avs-media-").FullName;
    private readonly MediaFileStore _store;

    public MediaFileStoreTests() => _store = new MediaFileStore(
        Options.Create(new ShellOptions { ShellsApplicationDataPath = _folder, ShellsContainerName = "Sites" }), new ShellSettings { Name = "Default" }, []);

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("..\\secret.txt")]
    [InlineData("../Media2/x.txt")]
    public async Task PathOutOfTheStore_IsRefused(string path)
        => await Assert.ThrowsAsync<IOException>(() => _store.GetFileInfoAsync(path));

    [Fact]
    public async Task File_IsWrittenAndListed()
    {
        await _store.CreateFileFromStreamAsync("mandats/été.txt", new MemoryStream("x"u8.ToArray()));

        Assert.Equal("/media/mandats/%C3%A9t%C3%A9.txt", _store.MapPathToPublicUrl("mandats/été.txt"));
        Assert.NotNull(await _store.GetFileInfoAsync("mandats/été.txt"));
        await Assert.ThrowsAsync<IOException>(() => _store.CreateFileFromStreamAsync("mandats/été.txt", new MemoryStream()));

        var names = new List<string>();
        await foreach (var entry in _store.GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            names.Add(entry.Path);
        }

        Assert.Equal(["mandats", "mandats/été.txt"], names);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
