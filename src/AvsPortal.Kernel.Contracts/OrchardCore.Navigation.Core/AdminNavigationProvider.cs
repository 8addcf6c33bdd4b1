namespace OrchardCore.Navigation;

/// <summary>Adds entries to the admin menu.</summary>
public abstract class AdminNavigationProvider : NamedNavigationProvider
{
    /// <summary>Creates a provider for the menu <see cref="NavigationConstants.AdminId"/>.</summary>
    protected AdminNavigationProvider()
        : base(NavigationConstants.AdminId)
    {
    }
}
