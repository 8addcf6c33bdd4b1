using System.Net;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Web.Tests;

/// <summary>The recipe step <c>media</c> on the whole host, with files on disk.</summary>
public sealed class MediaRecipeTests : IAsyncLifetime
{
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private readonly string folder = Directory.CreateTempSubdirectory("avsportal-media").FullName;
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Files_AreServedAtTheirAddress_AndRunAgain_NothingChanges()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "photo.png"), Convert.FromBase64String(Pixel));
        var recipe = Recipe("""{ "TargetPath": "public/equipe/photo.png", "SourcePath": "photo.png" }, { "TargetPath": "public/rapport annuel.txt", "Base64": "QWx1bWluaXVt" }""");
        Assert.Null(await RunAsync(recipe));

        using var visitor = host.CreateClient();
        using var picture = await visitor.GetAsync("/media/public/equipe/photo.png");
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Convert.FromBase64String(Pixel), await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal("Aluminium", await visitor.GetStringAsync("/media/public/rapport%20annuel.txt"));

        Assert.Null(await RunAsync(recipe));
        using var again = await visitor.GetAsync("/media/public/equipe/photo.png");
        Assert.Equal(picture.Headers.ETag, again.Headers.ETag);
        Assert.Equal(picture.Content.Headers.LastModified, again.Content.Headers.LastModified);
    }

    [Theory]
    [InlineData("""{ "TargetPath": "../../secret.png", "Base64": "QQ==" }""")]
    [InlineData("""{ "TargetPath": "a/../../../secret.png", "Base64": "QQ==" }""")]
    [InlineData("""{ "TargetPath": ".hidden.png", "Base64": "QQ==" }""")]
    [InlineData("""{ "TargetPath": "page.html", "Base64": "QQ==" }""")]
    [InlineData("""{ "TargetPath": "b.png", "Base64": "this is no base64!" }""")]
    [InlineData("""{ "TargetPath": "b.png", "SourcePath": "../outside.png" }""")]
    [InlineData("""{ "TargetPath": "b.png", "SourcePath": "missing.png" }""")]
    public async Task WrongFile_IsRefused_AndNoneIsWritten(string wrong)
    {
        var inner = Directory.CreateDirectory(Path.Combine(folder, "recipe")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "outside.png"), "secret");
        var failure = await RunAsync(Recipe("""{ "TargetPath": "good.png", "Base64": "QQ==" }, """ + wrong, inner));

        Assert.NotNull(failure);
        using var visitor = host.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/good.png")).StatusCode);
        Assert.Empty(Directory.EnumerateFiles(host.Folder, "secret.png", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(host.Folder, "b.png", SearchOption.AllDirectories));
    }

    private RecipeDescriptor Recipe(string files, string? place = null)
    {
        place ??= folder;
        File.WriteAllText(Path.Combine(place, "media.recipe.json"), $$"""{ "name": "Media", "steps": [ { "name": "media", "Files": [ {{files}} ] } ] }""");
        var provider = new PhysicalFileProvider(place);
        return new RecipeDescriptor { Name = "Media", BasePath = "", FileProvider = provider, RecipeFileInfo = provider.GetFileInfo("media.recipe.json") };
    }

    private async Task<Exception?> RunAsync(RecipeDescriptor recipe) => await Record.ExceptionAsync(() => host.InScopeAsync(services =>
        services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, new Dictionary<string, object>(StringComparer.Ordinal), CancellationToken.None)));
}
