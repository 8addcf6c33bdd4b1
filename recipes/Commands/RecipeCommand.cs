using AvsPortal.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Recipes.Commands;

/// <summary>The recipe verb of the command line: <c>recipe FILE</c> runs a recipe file on the site.</summary>
public static class RecipeCommand
{
    /// <summary>Runs a recipe in place of the site.</summary>
    /// <param name="app">The built host, not yet started.</param>
    /// <param name="args">The process's arguments.</param>
    /// <returns>Null when the arguments are no recipe command: the caller runs the site. Else the exit code: 0 done, 1 refused or failed, 2 no such file.</returns>
    public static async Task<int?> RunRecipeCommandAsync(this WebApplication app, string[] args)
    {
        if (args is not ["recipe", ..])
        {
            return null;
        }

        var file = args.Length > 1 ? new FileInfo(args[1]) : null;
        if (file is not { Exists: true })
        {
            await Console.Error.WriteLineAsync("recipe FILE: no such file.");
            return 2;
        }

        return await app.RunInsteadAsync(host => RunAsync(host, file));
    }

    private static async Task<int> RunAsync(IShellHost host, FileInfo file)
    {
        using var files = new PhysicalFileProvider(file.DirectoryName!);
        var recipe = new RecipeDescriptor
        {
            Name = Path.GetFileNameWithoutExtension(file.Name),
            BasePath = "",
            FileProvider = files,
            RecipeFileInfo = files.GetFileInfo(file.Name),
        };
        return await host.InSiteAsync(async services =>
        {
            try
            {
                await services.GetRequiredService<IRecipeExecutor>()
                    .ExecuteAsync(IdGenerator.GenerateId(), recipe, new Dictionary<string, object>(StringComparer.Ordinal), CancellationToken.None);
                return 0;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return 1;
            }
        });
    }
}
