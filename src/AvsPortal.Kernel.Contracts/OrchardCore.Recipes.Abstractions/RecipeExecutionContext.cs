using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

public class RecipeExecutionContext
{
    public object Environment { get; set; }

    public IList<string> Errors { get; } = [];

    public string ExecutionId { get; set; }

    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; }

    public string Name { get; set; }

    public RecipeDescriptor RecipeDescriptor { get; set; }

    public JsonObject Step { get; set; }
}
