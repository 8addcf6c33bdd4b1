using System.Text.Json;
using AvsPortal.Kernel.Shell;
using OrchardCore.Recipes.Models;

namespace AvsPortal.Kernel.Recipes;

/// <summary>The recipes of all modules.</summary>
internal sealed class RecipeFiles(IModuleFiles files)
{
    internal const string Folder = "Recipes";

    /// <summary>All recipes whose file can be read; a broken one is listed under its file's name, and fails when it is run.</summary>
    public IReadOnlyList<RecipeDescriptor> List() =>
    [
        .. from module in files.Modules
           from path in files.List(module.Id, Folder)
           where path.EndsWith(".recipe.json", StringComparison.Ordinal)
           select Describe(new ModuleFileProvider(files, module), path, Folder),
    ];

    private static RecipeDescriptor Describe(ModuleFileProvider provider, string path, string folder)
    {
        var file = provider.GetFileInfo(path);
        var descriptor = new RecipeDescriptor
        {
            Name = Path.GetFileName(path).Replace(".recipe.json", "", StringComparison.Ordinal),
            BasePath = folder,
            FileProvider = provider,
            RecipeFileInfo = file,
        };
        try
        {
            using var stream = file.CreateReadStream();
            using var document = JsonDocument.Parse(stream, RecipeDocument.JsonOptions);
            var root = document.RootElement;
            descriptor.Name = Read(root, "name") ?? descriptor.Name;
            descriptor.DisplayName = Read(root, "displayName");
            descriptor.Description = Read(root, "description");
            descriptor.Author = Read(root, "author");
            descriptor.WebSite = Read(root, "website");
            descriptor.Version = Read(root, "version");
            descriptor.IsSetupRecipe = root.TryGetProperty("issetuprecipe", out var setup) && setup.ValueKind == JsonValueKind.True;
        }
        catch (JsonException)
        {
            // RecipeDocument says what is wrong, and where, when someone wants to run it.
        }

        return descriptor;
    }

    private static string? Read(JsonElement root, string name)
        => root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
