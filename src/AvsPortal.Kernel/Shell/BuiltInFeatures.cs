namespace AvsPortal.Kernel.Shell;

/// <summary>
/// Orchard's own features that the kernel stands in for. Their services are always there; the ids serve manifests and
/// recipes, which name them as dependencies.
/// </summary>
internal static class BuiltInFeatures
{
    /// <summary>Id and dependencies; those of Orchard Core 3.0.1.</summary>
    internal static readonly (string Id, string[] Dependencies)[] All =
    [
        ("OrchardCore.Admin", ["OrchardCore.Settings"]),
        ("OrchardCore.AdminDashboard", ["OrchardCore.Admin", "OrchardCore.Html", "OrchardCore.Title", "OrchardCore.Recipes.Core"]),
        ("OrchardCore.AdminMenu", []),
        ("OrchardCore.Alias", ["OrchardCore.ContentTypes"]),
        ("OrchardCore.Autoroute", ["OrchardCore.ContentTypes", "OrchardCore.HomeRoute"]),
        ("OrchardCore.AutoSetup", ["OrchardCore.Setup"]),
        ("OrchardCore.BackgroundTasks", []),
        ("OrchardCore.ContentFields", ["OrchardCore.ContentTypes", "OrchardCore.Shortcodes"]),
        ("OrchardCore.ContentLocalization", ["OrchardCore.ContentTypes", "OrchardCore.Localization"]),
        ("OrchardCore.ContentLocalization.ContentCulturePicker", ["OrchardCore.ContentLocalization", "OrchardCore.Autoroute"]),
        ("OrchardCore.Contents", ["OrchardCore.Settings", "OrchardCore.Liquid"]),
        ("OrchardCore.ContentTypes", ["OrchardCore.Contents"]),
        ("OrchardCore.CustomSettings", ["OrchardCore.Contents"]),
        ("OrchardCore.Diagnostics", []),
        ("OrchardCore.DynamicCache", []),
        ("OrchardCore.Features", ["OrchardCore.Resources"]),
        ("OrchardCore.HomeRoute", []),
        ("OrchardCore.Html", ["OrchardCore.ContentTypes", "OrchardCore.Shortcodes"]),
        ("OrchardCore.Liquid", ["OrchardCore.Liquid.Core"]),
        ("OrchardCore.Liquid.Core", []),
        ("OrchardCore.Localization", ["OrchardCore.Settings"]),
        ("OrchardCore.Localization.AdminCulturePicker", ["OrchardCore.Localization"]),
        ("OrchardCore.Localization.ContentLanguageHeader", ["OrchardCore.Localization"]),
        ("OrchardCore.Markdown", ["OrchardCore.ContentTypes", "OrchardCore.Shortcodes"]),
        ("OrchardCore.Media", ["OrchardCore.ContentTypes"]),
        ("OrchardCore.Media.Cache", ["OrchardCore.Media"]),
        ("OrchardCore.Navigation", []),
        ("OrchardCore.PublishLater", ["OrchardCore.Contents"]),
        ("OrchardCore.Recipes", ["OrchardCore.Recipes.Core", "OrchardCore.Scripting"]),
        ("OrchardCore.Recipes.Core", []),
        ("OrchardCore.Resources", []),
        ("OrchardCore.ResponseCompression", []),
        ("OrchardCore.Roles", ["OrchardCore.Roles.Core"]),
        ("OrchardCore.Roles.Core", []),
        ("OrchardCore.Scripting", []),
        ("OrchardCore.Security", []),
        ("OrchardCore.Settings", []),
        ("OrchardCore.Setup", ["OrchardCore.Recipes"]),
        ("OrchardCore.Shortcodes", []),
        ("OrchardCore.Themes", ["OrchardCore.Admin"]),
        ("OrchardCore.Title", ["OrchardCore.Contents"]),
        ("OrchardCore.Users", ["OrchardCore.Roles.Core"]),
        ("SafeMode", []),
        ("TheAdmin", ["OrchardCore.Themes"]),
    ];

    /// <summary>Enabled on every site.</summary>
    internal static readonly string[] Always =
    [
        "OrchardCore.Features", "OrchardCore.Liquid.Core", "OrchardCore.Navigation", "OrchardCore.Recipes",
        "OrchardCore.Resources", "OrchardCore.Scripting", "OrchardCore.Settings",
    ];
}
