using AvsPortal.Kernel.Recipes;

namespace AvsPortal.Kernel.Shell;

/// <summary>Remembers in the database how far setup came.</summary>
internal sealed class SetupRun(SiteState state, SiteStateStore store) : RecipeRun
{
    public override IDictionary<string, string> Variables => state.Setup.Variables;

    public override Task SaveVariablesAsync(CancellationToken cancellationToken) => SaveAsync(cancellationToken);

    public override bool IsDone(string step) => state.Setup.Steps.Contains(step);

    public override Task DoneAsync(string step, CancellationToken cancellationToken)
    {
        state.Setup.Steps.Add(step);
        return SaveAsync(cancellationToken);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        // A step may have enabled features meanwhile.
        if (await store.ReadAsync(cancellationToken) is { } latest)
        {
            state.Features = latest.Features;
        }

        await store.WriteAsync(state, cancellationToken);
    }
}
