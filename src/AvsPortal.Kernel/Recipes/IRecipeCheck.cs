namespace AvsPortal.Kernel.Recipes;

/// <summary>Looks at what the steps of a recipe hold, before any of them is run.</summary>
internal interface IRecipeCheck
{
    /// <summary>Adds to the plan's errors.</summary>
    /// <param name="plan">The recipe with its inner recipes.</param>
    /// <param name="steps">The same steps, their scripts in place, each with where it stands.</param>
    Task CheckAsync(RecipePlan plan, IReadOnlyList<RecipeStep> steps);
}
