namespace OrchardCore.Navigation;

/// <summary>The admin's menu.</summary>
public static class NavigationConstants
{
    /// <summary>Its name.</summary>
    public const string AdminId = "admin";

    /// <summary>Where content stands in it.</summary>
    public const string AdminMenuContentPosition = "1";

    /// <summary>Where users and roles stand in it.</summary>
    public const string AdminMenuSecurityPosition = "7";
}
