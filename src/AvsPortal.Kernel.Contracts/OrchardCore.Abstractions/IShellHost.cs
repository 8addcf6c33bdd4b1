
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

public interface IShellHost
{
    Task<ShellScope> GetScopeAsync(ShellSettings settings);

    /// <summary>Makes the sites known, once; completes when they are.</summary>
    Task InitializeAsync();

    /// <summary>The settings of a site.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <param name="settings">Null when there is no such site.</param>
    bool TryGetSettings(string name, out ShellSettings settings);
}
