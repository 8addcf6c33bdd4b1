using OrchardCore.Data.Migration;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Runs a recipe from a migration, out of the module's <c>Migrations</c> folder, in the migration's own scope.</summary>
internal sealed class RecipeMigrator(RecipeFiles files, IRecipeExecutor executor) : IRecipeMigrator
{
    public async Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration)
    {
        var module = migration.GetType().Assembly.GetName().Name!;
        var recipe = files.Find(module, "Migrations/" + recipeFileName)
            ?? throw new FileNotFoundException($"Module '{module}' has no recipe 'Migrations/{recipeFileName}'.");
        recipe.RequireNewScope = false;

        return await executor.ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, new Dictionary<string, object>(StringComparer.Ordinal), CancellationToken.None);
    }
}
