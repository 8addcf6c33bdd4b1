namespace OrchardCore.Navigation;

/// <summary>Adds entries to one menu and leaves the others alone.</summary>
public abstract class NamedNavigationProvider : INavigationProvider
{
    /// <summary>Name of the menu.</summary>
    protected readonly string Name;

    /// <summary>Creates a provider for the menu <paramref name="name"/>, compared without case.</summary>
    protected NamedNavigationProvider(string name) => Name = name;

    /// <inheritdoc />
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder) =>
        string.Equals(name, Name, StringComparison.OrdinalIgnoreCase) ? BuildAsync(builder) : ValueTask.CompletedTask;

    /// <summary>Adds the entries.</summary>
    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
