using AvsPortal.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Settings;

/// <summary>The site's settings, in memory until someone changes them.</summary>
internal sealed class SiteService : ISiteService
{
    private static ISingleDocument<SiteSettings> Document
        => (ShellScope.Services ?? throw new InvalidOperationException("The site's settings are read in a shell scope."))
            .GetRequiredService<ISingleDocument<SiteSettings>>();

    /// <summary>To read: the instance is everyone's.</summary>
    public async Task<ISite> GetSiteSettingsAsync() => await Document.GetAsync();

    /// <summary>To change: the scope's own copy.</summary>
    public async Task<ISite> LoadSiteSettingsAsync() => await Document.LoadForUpdateAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => Document.SaveAsync((SiteSettings)site);
}
