namespace AvsPortal.Kernel.Recipes;

/// <summary>What a run of recipes remembers, so that it can go on after a crash.</summary>
internal class RecipeRun
{
    /// <summary>Values of variables, as <c>recipe/name</c>.</summary>
    public virtual IDictionary<string, string> Variables { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The variables have their values, before any step uses them.</summary>
    public virtual Task SaveVariablesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether the step was committed before.</summary>
    public virtual bool IsDone(string step) => false;

    /// <summary>The step was committed.</summary>
    public virtual Task DoneAsync(string step, CancellationToken cancellationToken) => Task.CompletedTask;
}
