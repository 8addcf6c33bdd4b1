using System.Text.Json.Nodes;
using AvsPortal.Kernel.Shell;
using Jint;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Finds what is wrong with a recipe before any of it is run.</summary>
internal sealed class RecipeValidator(RecipeFiles files, FeatureGraph graph)
{
    /// <summary>Reads the recipe and its inner recipes: JSON, scripts, files, features, recipes.</summary>
    public RecipePlan Validate(RecipeDescriptor recipe)
    {
        var plan = new RecipePlan();
        Read(recipe, plan, new HashSet<string>(StringComparer.Ordinal));

        return plan;
    }

    /// <summary>Adds an error for each step that nothing in <paramref name="services"/> handles.</summary>
    public void ValidateSteps(RecipePlan plan, IServiceProvider services)
    {
        var handlers = services.GetServices<IRecipeStepHandler>().ToList();
        if (!handlers.TrueForAll(handler => handler is NamedRecipeStepHandler))
        {
            // A handler that keeps its step's name to itself may handle anything.
            return;
        }

        var names = handlers.Cast<NamedRecipeStepHandler>().Select(handler => handler.HandledStep).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, document, step) in plan.Steps)
        {
            if (RecipeDocument.NameOf(step) is { } name && !names.Contains(name))
            {
                plan.Errors.Add(document.Error(step, $"no enabled feature handles the step '{name}'. Known steps: {string.Join(", ", names.Order(StringComparer.Ordinal))}."));
            }
        }
    }

    private void Read(RecipeDescriptor recipe, RecipePlan plan, HashSet<string> seen)
    {
        if (!seen.Add(recipe.Name))
        {
            return;
        }

        RecipeDocument document;
        try
        {
            document = RecipeDocument.Read(recipe);
        }
        catch (RecipeFormatException exception)
        {
            plan.Errors.AddRange(exception.Errors);
            return;
        }

        plan.Errors.AddRange(RecipeDocument.Strings(document.Variables).Concat(document.Steps.SelectMany(RecipeDocument.Strings))
            .Select(value => ScriptError(recipe, value.Text) is { } reason ? document.Error(value.Node, reason) : null)
            .OfType<string>());
        foreach (var step in document.Steps)
        {
            plan.Steps.Add((recipe, document, step));
            switch (RecipeDocument.NameOf(step)!.ToUpperInvariant())
            {
                case "FEATURE":
                    AddFeatures(plan, document, step["enable"], step["disable"]);
                    break;
                case "THEMES":
                    AddFeatures(plan, document, step["site"], step["admin"]);
                    break;
                case "MEDIA":
                    CheckFiles(plan, recipe, document, step);
                    break;
                case "RECIPES":
                    ReadInner(plan, document, step, seen);
                    break;
            }
        }
    }

    private void AddFeatures(RecipePlan plan, RecipeDocument document, JsonNode? enabled, JsonNode? other)
    {
        foreach (var (node, id) in RecipeDocument.Strings(enabled).Concat(RecipeDocument.Strings(other)))
        {
            if (RecipeScript.TryParse(id, out _, out _))
            {
                continue;
            }

            if (!graph.TryGet(id, out _))
            {
                plan.Errors.Add(document.Error(node, graph.Unknown(id)));
            }
            else if (other is null or JsonValue || RecipeDocument.Strings(enabled).Any(value => value.Node == node))
            {
                plan.Features.Add(id);
            }
        }
    }

    private static void CheckFiles(RecipePlan plan, RecipeDescriptor recipe, RecipeDocument document, JsonObject step)
    {
        foreach (var file in step["Files"] as JsonArray ?? [])
        {
            if (file is JsonObject { } entry && entry["SourcePath"] is JsonValue value && value.TryGetValue<string>(out var path)
                && !recipe.FileProvider.GetFileInfo(Path.Combine(recipe.BasePath, path)).Exists)
            {
                plan.Errors.Add(document.Error(value, $"there is no file '{path}' next to the recipe."));
            }
        }
    }

    private void ReadInner(RecipePlan plan, RecipeDocument document, JsonObject step, HashSet<string> seen)
    {
        foreach (var value in step["Values"] as JsonArray ?? [])
        {
            var name = value is JsonObject inner ? RecipeDocument.NameOf(inner) : null;
            if (name is null)
            {
                plan.Errors.Add(document.Error(value ?? step, "a value of the step 'recipes' is an object with the 'name' of a recipe."));
            }
            else if (files.List().FirstOrDefault(recipe => recipe.Name == name) is { } recipe)
            {
                Read(recipe, plan, seen);
            }
            else
            {
                plan.Errors.Add(document.Error(value, $"there is no recipe '{name}' in this site's modules."));
            }
        }
    }

    private static string? ScriptError(RecipeDescriptor recipe, string text)
    {
        if (!RecipeScript.TryParse(text, out var language, out var code))
        {
            return null;
        }

        if (language == "file")
        {
            return !RecipeScript.TryParseFile(code, out _, out var path)
                ? $"'{code}' is neither text('…') nor base64('…')."
                : recipe.FileProvider.GetFileInfo(Path.Combine(recipe.BasePath, path)).Exists ? null : $"there is no file '{path}' next to the recipe.";
        }

        try
        {
            Engine.PrepareScript(code);
            return null;
        }
        catch (Exception exception)
        {
            return $"the script '{code}' cannot be read: {exception.Message}";
        }
    }
}
