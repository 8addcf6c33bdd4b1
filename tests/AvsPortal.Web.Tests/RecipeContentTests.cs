using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace AvsPortal.Web.Tests;

/// <summary>What the items of a recipe say is looked at before any step is run, and the error says on which line it stands.</summary>
public sealed class RecipeContentTests : IAsyncLifetime
{
    private const string Good = """{ "ContentItemId": "4goodpagefr000000000000000", "ContentItemVersionId": "4goodpagefrv00000000000000", "ContentType": "Page", "DisplayText": "Bonne page", "Latest": true, "Published": true, "TitlePart": { "Title": "Bonne page" }, "LocalizationPart": { "LocalizationSet": "4goodpageset00000000000000", "Culture": "fr" }, "AutoroutePart": {} }""";

    private readonly string folder = Directory.CreateTempSubdirectory("avsportal-recipe").FullName;
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("""{ "ContentType": "Pge" }""", "no content type 'Pge'")]
    [InlineData("""{ "ContentType": "Page", "TitelPart": { "Title": "x" } }""", "no part 'TitelPart'")]
    [InlineData("""{ "ContentType": "Page", "TitlePart": { "Titel": "x" } }""", "no field 'Titel'")]
    [InlineData("""{ "ContentType": "Value", "Value": { "Order": { "Valeur": 1 } } }""", "has no 'Valeur'")]
    [InlineData("""{ "ContentType": "SearchPick", "SearchPick": { "Items": { "LocalizationSets": ["4nowhere000000000000000000"] } } }""", "no localization set '4nowhere000000000000000000'")]
    [InlineData("""{ "ContentItemId": "4badpagefr0000000000000000", "ContentType": "Page", "DisplayText": "", "Latest": true, "Published": true, "TitlePart": { "Title": "" }, "LocalizationPart": { "Culture": "fr" } }""", "Title")]
    [InlineData("""{ "ContentItemId": "4badpageen0000000000000000", "ContentType": "Page", "DisplayText": "Alone", "Latest": true, "Published": true, "TitlePart": { "Title": "Alone" }, "LocalizationPart": { "LocalizationSet": "4badpageset000000000000000", "Culture": "en" } }""", "French version first|version française")]
    public async Task WrongItem_InALaterStep_RefusesTheWholeRecipe_WithItsLine(string item, string reason)
    {
        var failure = await RunAsync("{ \"steps\": [\n{ \"name\": \"content\", \"data\": [ " + Good + " ] },\n{ \"name\": \"content\", \"data\": [\n" + item + "\n] } ] }");

        Assert.NotNull(failure);
        Assert.Contains(reason.Split('|'), part => failure.Message.Contains(part, StringComparison.Ordinal));
        Assert.Contains("(4)", failure.Message, StringComparison.Ordinal);
        Assert.False(await IsThereAsync("4goodpagefr000000000000000"), "Something of a refused recipe was written.");
    }

    [Fact]
    public async Task ReferenceToAnItemOfALaterStep_AndAFile_AreTaken()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "texte.html"), "<p>D’un fichier.</p>");
        var withFile = Good.Replace("\"AutoroutePart\": {}", "\"AutoroutePart\": {}, \"HtmlBodyPart\": { \"Html\": \"[file:text('texte.html')]\" }", StringComparison.Ordinal);
        const string pick = """{ "ContentItemId": "4pickgood00000000000000000", "ContentItemVersionId": "4pickgoodv0000000000000000", "ContentType": "SearchPick", "DisplayText": "x", "Latest": true, "Published": true, "TitlePart": { "Title": "x" }, "SearchPick": { "Words": { "Text": "bonne" }, "Items": { "LocalizationSets": ["4goodpageset00000000000000"] } } }""";
        Assert.Null(await RunAsync("{ \"steps\": [ { \"name\": \"content\", \"data\": [ " + withFile + " ] }, { \"name\": \"content\", \"data\": [ " + pick + " ] } ] }"));

        using var visitor = host.CreateClient();
        Assert.Contains("D’un fichier", (await visitor.GetPageAsync("/fr/bonne-page")).MainText(), StringComparison.Ordinal);
        Assert.True(await IsThereAsync("4pickgood00000000000000000"));
    }

    [Fact]
    public async Task CustomSettings_AreStored_AndTheirReferencesChecked()
    {
        Assert.Null(await RunAsync("""{ "steps": [ { "name": "custom-settings", "Portal": { "ContentType": "Portal", "Portal": { "Tagline": { "Text": "Bienvenue" } } } } ] }"""));
        var text = await host.InScopeAsync(async services => (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).Properties["Portal"]?.ToJsonString());
        Assert.Contains("Bienvenue", text, StringComparison.Ordinal);

        var failure = await RunAsync("""{ "steps": [ { "name": "custom-settings", "Portal": { "ContentType": "Portal", "Portal": { "Home": { "ContentItemIds": ["4nowhere000000000000000000"] } } } } ] }""");
        Assert.Contains("4nowhere000000000000000000", failure!.Message, StringComparison.Ordinal);
    }

    private Task<bool> IsThereAsync(string id) => host.InScopeAsync(async services => await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest) is not null);

    private async Task<Exception?> RunAsync(string recipe)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "essai.recipe.json"), recipe);
        using var files = new PhysicalFileProvider(folder);
        var descriptor = new RecipeDescriptor { Name = "Essai", BasePath = "", FileProvider = files, RecipeFileInfo = files.GetFileInfo("essai.recipe.json") };
        return await Record.ExceptionAsync(() => host.InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(Guid.NewGuid().ToString("n"), descriptor, new Dictionary<string, object>(StringComparer.Ordinal), CancellationToken.None)));
    }
}
