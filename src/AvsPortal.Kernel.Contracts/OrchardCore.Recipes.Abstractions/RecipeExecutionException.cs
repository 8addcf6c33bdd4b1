namespace OrchardCore.Recipes.Models;

/// <summary>A recipe's step failed.</summary>
public class RecipeExecutionException : Exception
{
    /// <summary>The step reported errors.</summary>
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
        : this(null, recipeStepResult)
    {
    }

    /// <summary>The step threw <paramref name="exception"/>, which may be null.</summary>
    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base($"Recipe step '{recipeStepResult?.StepName}' failed: {string.Join(" ", recipeStepResult?.Errors ?? [])}", exception)
    {
        StepResult = recipeStepResult;
    }

    /// <summary>What failed.</summary>
    public RecipeStepResult StepResult { get; }
}
