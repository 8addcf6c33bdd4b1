namespace AvsPortal.Kernel.Shell;

/// <summary>
/// Orchard's own features that the kernel stands in for. Their services are always there; the ids serve manifests and
/// recipes, which name them as dependencies.
/// </summary>
internal static class BuiltInFeatures
{
    /// <summary>Id, name, category, dependencies; those of Orchard Core 3.0.1.</summary>
    internal static readonly (string Id, string Name, string Category, string[] Dependencies)[] All =
    [
        ("OrchardCore.Admin", "Admin", "Infrastructure", ["OrchardCore.Settings"]),
        ("OrchardCore.AdminDashboard", "Admin Dashboard", "Content Management", ["OrchardCore.Admin", "OrchardCore.Html", "OrchardCore.Title", "OrchardCore.Recipes.Core"]),
        ("OrchardCore.AdminMenu", "Admin Menu", "Content Management", []),
        ("OrchardCore.Alias", "Alias", "Content Management", ["OrchardCore.ContentTypes"]),
        ("OrchardCore.Autoroute", "Autoroute", "Navigation", ["OrchardCore.ContentTypes", "OrchardCore.HomeRoute"]),
        ("OrchardCore.AutoSetup", "Auto Setup", "Infrastructure", ["OrchardCore.Setup"]),
        ("OrchardCore.BackgroundTasks", "Background Tasks", "Tasks", []),
        ("OrchardCore.ContentFields", "Content Fields", "Content Management", ["OrchardCore.ContentTypes", "OrchardCore.Shortcodes"]),
        ("OrchardCore.ContentLocalization", "Content Localization", "Internationalization", ["OrchardCore.ContentTypes", "OrchardCore.Localization"]),
        ("OrchardCore.ContentLocalization.ContentCulturePicker", "Content Culture Picker", "Internationalization", ["OrchardCore.ContentLocalization", "OrchardCore.Autoroute"]),
        ("OrchardCore.Contents", "Contents", "Content Management", ["OrchardCore.Settings", "OrchardCore.Liquid"]),
        ("OrchardCore.ContentTypes", "Content Types", "Content Management", ["OrchardCore.Contents"]),
        ("OrchardCore.CustomSettings", "Custom Settings", "Settings", ["OrchardCore.Contents"]),
        ("OrchardCore.DynamicCache", "Dynamic Cache", "Performance", []),
        ("OrchardCore.Features", "Features", "Infrastructure", ["OrchardCore.Resources"]),
        ("OrchardCore.HomeRoute", "Home Route", "Infrastructure", []),
        ("OrchardCore.Html", "Html", "Content Management", ["OrchardCore.ContentTypes", "OrchardCore.Shortcodes"]),
        ("OrchardCore.Liquid", "Liquid", "Content Management", ["OrchardCore.Liquid.Core"]),
        ("OrchardCore.Liquid.Core", "Liquid Core Services", "Content Management", []),
        ("OrchardCore.Localization", "Localization", "Internationalization", ["OrchardCore.Settings"]),
        ("OrchardCore.Localization.AdminCulturePicker", "Admin Culture Picker", "Internationalization", ["OrchardCore.Localization"]),
        ("OrchardCore.Localization.ContentLanguageHeader", "Content Language Header", "Internationalization", ["OrchardCore.Localization"]),
        ("OrchardCore.Markdown", "Markdown", "Content Management", ["OrchardCore.ContentTypes", "OrchardCore.Shortcodes"]),
        ("OrchardCore.Media", "Media", "Content Management", ["OrchardCore.ContentTypes"]),
        ("OrchardCore.Media.Cache", "Media Cache", "Content Management", ["OrchardCore.Media"]),
        ("OrchardCore.Navigation", "Navigation", "Navigation", []),
        ("OrchardCore.PublishLater", "Publish Later", "Content Management", ["OrchardCore.Contents"]),
        ("OrchardCore.Recipes", "Recipes", "Infrastructure", ["OrchardCore.Recipes.Core", "OrchardCore.Scripting"]),
        ("OrchardCore.Recipes.Core", "Recipes Core Services", "Infrastructure", []),
        ("OrchardCore.Resources", "Resources", "Theming", []),
        ("OrchardCore.ResponseCompression", "Response Compression", "Infrastructure", []),
        ("OrchardCore.Roles", "Roles", "Security", ["OrchardCore.Roles.Core"]),
        ("OrchardCore.Roles.Core", "Roles Core Services", "Security", []),
        ("OrchardCore.Scripting", "Scripting", "Infrastructure", []),
        ("OrchardCore.Security", "Security", "Security", []),
        ("OrchardCore.Settings", "Settings", "Configuration", []),
        ("OrchardCore.Setup", "Setup", "Infrastructure", ["OrchardCore.Recipes"]),
        ("OrchardCore.Shortcodes", "Shortcodes", "Infrastructure", []),
        ("OrchardCore.Themes", "Themes", "Theming", ["OrchardCore.Admin"]),
        ("OrchardCore.Title", "Title", "Content Management", ["OrchardCore.Contents"]),
        ("OrchardCore.Users", "Users", "Security", ["OrchardCore.Roles.Core"]),
        ("SafeMode", "Safe Mode Theme", "", []),
        ("TheAdmin", "The Admin Theme", "", ["OrchardCore.Themes"]),
    ];

    /// <summary>Enabled on every site.</summary>
    internal static readonly string[] Always =
    [
        "OrchardCore.Features", "OrchardCore.Liquid.Core", "OrchardCore.Navigation", "OrchardCore.Recipes",
        "OrchardCore.Resources", "OrchardCore.Scripting", "OrchardCore.Settings",
    ];
}
