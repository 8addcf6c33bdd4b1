using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Handles the recipe steps of one name.</summary>
public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    /// <summary>Name of the steps it handles; case does not count.</summary>
    protected readonly string StepName;

    /// <summary>Names the steps to handle.</summary>
    /// <param name="stepName">Not null.</param>
    protected NamedRecipeStepHandler(string stepName)
    {
        StepName = stepName;
    }

    internal string HandledStep => StepName;

    /// <inheritdoc />
    public Task ExecuteAsync(RecipeExecutionContext context)
        => string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase) ? HandleAsync(context) : Task.CompletedTask;

    /// <summary>Does what the step says. Errors for the reader go to <see cref="RecipeExecutionContext.Errors"/>.</summary>
    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
