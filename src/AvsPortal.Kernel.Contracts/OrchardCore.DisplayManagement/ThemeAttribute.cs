using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

public class ThemeAttribute : ModuleAttribute
{
    public ThemeAttribute()
    {
    }

    public ThemeAttribute(string id, string baseTheme, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        throw new NotImplementedException();
    }

    public ThemeAttribute(string id, string name, string baseTheme, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        throw new NotImplementedException();
    }

    public ThemeAttribute(string id, string name, string baseTheme, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        throw new NotImplementedException();
    }

    public string BaseTheme { get; set; }
}
