using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Media;

/// <summary>The recipe step <c>media</c>: files as <c>Base64</c>, or from beside the recipe (<c>SourcePath</c>).</summary>
internal sealed class MediaStep(IMediaFileStore store, IOptions<MediaOptions> options) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var file in context.Step["Files"] as JsonArray ?? [])
        {
            var target = Text(file, "TargetPath") ?? Text(file, "Path");
            if (string.IsNullOrEmpty(target) || !options.Value.IsAllowed(target))
            {
                context.Errors.Add($"media: \"{target}\" is not a kind of file the site takes.");
                continue;
            }

            await using var content = Open(context, file!);
            if (content is null)
            {
                context.Errors.Add($"media: \"{target}\" has no content: give Base64, or a SourcePath beside the recipe ({Text(file, "SourcePath") ?? "none given"}).");
                continue;
            }

            await store.CreateFileFromStreamAsync(target, content, overwrite: true);
        }
    }

    private static Stream? Open(RecipeExecutionContext context, JsonNode file)
    {
        if (Text(file, "Base64") is { Length: > 0 } base64)
        {
            return new MemoryStream(Convert.FromBase64String(base64));
        }

        if (Text(file, "SourcePath") is not { Length: > 0 } source)
        {
            return null;
        }

        var recipe = context.RecipeDescriptor;
        var info = recipe.FileProvider?.GetFileInfo(Combine(recipe.BasePath ?? "", source));

        return info is { Exists: true } ? info.CreateReadStream() : null;
    }

    // "Recipes" + "../wwwroot/img/a.jpg" is "wwwroot/img/a.jpg".
    private static string Combine(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in (folder + "/" + path).Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case ".":
                    break;
                case ".." when parts.Count > 0:
                    parts.RemoveAt(parts.Count - 1);
                    break;
                case "..":
                    return "";
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    private static string? Text(JsonNode? node, string name) => node?[name]?.GetValue<string>();
}
