using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    protected readonly string StepName;

    protected NamedRecipeStepHandler(string stepName)
    {
        throw new NotImplementedException();
    }

    public Task ExecuteAsync(RecipeExecutionContext context) => throw new NotImplementedException();

    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
