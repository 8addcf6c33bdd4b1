using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>The manifest of a theme: a module whose templates win over those of the others.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ThemeAttribute : ModuleAttribute
{
    public ThemeAttribute() => Type = "Theme";

    /// <summary>The id of the theme whose templates are used where this one has none; null for none.</summary>
    public string BaseTheme { get; set; }
}
