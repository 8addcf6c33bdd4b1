
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

public interface IShellHost
{
    Task<ShellScope> GetScopeAsync(ShellSettings settings);
}
