using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Media;

/// <summary>
/// The recipe step <c>media</c>: files as <c>Base64</c>, or from beside the recipe (<c>SourcePath</c>). Nothing is written when one of them is
/// wrong; a file that is there already with the same content is left as it is.
/// </summary>
internal sealed class MediaStep(IMediaFileStore store, IOptions<MediaOptions> options) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        List<(string Target, Func<Stream> Open)> files = [];
        foreach (var file in context.Step["Files"] as JsonArray ?? [])
        {
            var target = Text(file, "TargetPath") ?? Text(file, "Path") ?? "";
            if (Problem(context, file!, target, out var open) is { } problem)
            {
                context.Errors.Add(problem);
            }
            else
            {
                files.Add((target, open!));
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var (target, open) in files)
        {
            await using var content = open();
            if (!await IsThereAsync(target, content))
            {
                content.Position = 0;
                await store.CreateFileFromStreamAsync(target, content, overwrite: true);
            }
        }
    }

    /// <summary>What is wrong with the file; null when nothing is: then <paramref name="open"/> gives what it holds.</summary>
    private string? Problem(RecipeExecutionContext context, JsonNode file, string target, out Func<Stream>? open)
    {
        open = null;
        if (target.Replace('\\', '/').Split('/').Any(part => part is ".." || part.StartsWith('.')))
        {
            return $"media: \"{target}\" leads out of the media folder or to a hidden file.";
        }

        if (target.Length == 0 || !options.Value.IsAllowed(target))
        {
            return $"media: \"{target}\" is not a kind of file the site takes.";
        }

        try
        {
            open = Content(context, file);
            return open is null
                ? $"media: \"{target}\" has no content: give Base64, or a SourcePath beside the recipe ({Text(file, "SourcePath") ?? "none given"})."
                : null;
        }
        catch (FormatException)
        {
            return $"media: the Base64 of \"{target}\" cannot be read.";
        }
    }

    /// <summary>Whether the store has the same bytes: a file written anew would be another one to every browser that keeps it.</summary>
    private async Task<bool> IsThereAsync(string target, Stream content)
    {
        if (await store.GetFileInfoAsync(target) is not { } known || known.Length != content.Length)
        {
            return false;
        }

        await using var stored = await store.GetFileStreamAsync(target);
        var (old, given) = (await SHA256.HashDataAsync(stored), await SHA256.HashDataAsync(content));
        return old.AsSpan().SequenceEqual(given);
    }

    private static Func<Stream>? Content(RecipeExecutionContext context, JsonNode file)
    {
        if (Text(file, "Base64") is { Length: > 0 } base64)
        {
            var bytes = Convert.FromBase64String(base64);
            return () => new MemoryStream(bytes, writable: false);
        }

        if (Text(file, "SourcePath") is not { Length: > 0 } source)
        {
            return null;
        }

        var recipe = context.RecipeDescriptor;
        var info = recipe.FileProvider?.GetFileInfo(Combine(recipe.BasePath ?? "", source));

        return info is { Exists: true } ? info.CreateReadStream : null;
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
