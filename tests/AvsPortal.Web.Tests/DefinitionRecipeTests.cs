using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Web.Tests;

/// <summary>The recipe steps that merge, replace and delete content definitions, on the whole host.</summary>
public sealed class DefinitionRecipeTests : IAsyncLifetime
{
    private const string Definitions = """
        "ContentTypes": [ { "Name": "Notice", "DisplayName": "Notice", "Settings": {}, "ContentTypePartDefinitionRecords": [ { "PartName": "{part}", "Name": "{part}", "Settings": {} } ] } ],
        "ContentParts": [ { "Name": "Notice", "Settings": {}, "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "{field}", "Settings": {} } ] } ]
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("avsportal-definitions").FullName;
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Definitions_AreMerged_ThenReplaced_ThenDeleted()
    {
        await RunAsync("ContentDefinition", Of("TitlePart", "First"));
        await RunAsync("ContentDefinition", Of("Notice", "Second"));
        var (type, part) = await ReadAsync();
        Assert.Equal(["TitlePart", "Notice"], type!.Parts.Select(own => own.Name));
        Assert.Equal(["First", "Second"], part!.Fields.Select(field => field.Name));

        await RunAsync("ReplaceContentDefinition", Of("Notice", "Third"));
        (type, part) = await ReadAsync();
        Assert.Equal(["Notice"], type!.Parts.Select(own => own.Name));
        Assert.Equal(["Third"], part!.Fields.Select(field => field.Name));

        await RunAsync("DeleteContentDefinition", """ "ContentTypes": [ "Notice" ], "ContentParts": [ "Notice", "NeverThere" ] """);
        (type, part) = await ReadAsync();
        Assert.Null(type);
        Assert.Null(part);
    }

    private static string Of(string part, string field) => Definitions.Replace("{part}", part, StringComparison.Ordinal).Replace("{field}", field, StringComparison.Ordinal);

    private Task<(ContentTypeDefinition? Type, ContentPartDefinition? Part)> ReadAsync() => host.InScopeAsync(async services =>
    {
        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        return ((ContentTypeDefinition?)await definitions.GetTypeDefinitionAsync("Notice"), (ContentPartDefinition?)await definitions.LoadPartDefinitionAsync("Notice"));
    });

    private async Task RunAsync(string step, string content)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, step + ".recipe.json"), $$"""{ "name": "{{step}}", "steps": [ { "name": "{{step}}", {{content}} } ] }""");
        var provider = new PhysicalFileProvider(folder);
        var recipe = new RecipeDescriptor { Name = step, BasePath = "", FileProvider = provider, RecipeFileInfo = provider.GetFileInfo(step + ".recipe.json") };
        await host.InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, new Dictionary<string, object>(StringComparer.Ordinal), CancellationToken.None));
    }
}
