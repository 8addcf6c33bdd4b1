namespace OrchardCore.Recipes.Models;

public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
    {
        throw new NotImplementedException();
    }

    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
    {
        throw new NotImplementedException();
    }

    public RecipeStepResult StepResult { get; }
}
