using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Scope;

public sealed class ShellScope
{
    public static ShellScope Current { get; }

    public IServiceProvider ServiceProvider { get; }

    public static IServiceProvider Services { get; }

    public static void AddDeferredTask(Func<ShellScope, Task> task) => throw new NotImplementedException();

    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => throw new NotImplementedException();

    public Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true) => throw new NotImplementedException();

    public static Task UsingChildScopeAsync(ShellSettings settings, Func<ShellScope, Task> execute, bool activateShell = true) => throw new NotImplementedException();

    public static Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) => throw new NotImplementedException();

    public static Task UsingChildScopeAsync(string tenant, Func<ShellScope, Task> execute, bool activateShell = true) => throw new NotImplementedException();
}
