namespace OrchardCore.Navigation;

/// <summary>Adds entries to menus.</summary>
public interface INavigationProvider
{
    /// <summary>Adds to <paramref name="builder"/> the entries of the menu <paramref name="name"/>; called for every menu.</summary>
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
