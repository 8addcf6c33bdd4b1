namespace OrchardCore.Environment.Shell.Scope;

/// <summary>The site that gave out a scope.</summary>
internal interface IShellScopeOwner
{
    /// <summary>Runs <paramref name="execute"/> in a new scope of the same site.</summary>
    Task UsingChildScopeAsync(Func<ShellScope, Task> execute);

    /// <summary>As <see cref="UsingChildScopeAsync"/>; a failure is logged instead of thrown.</summary>
    Task RunDeferredAsync(Func<ShellScope, Task> task);

    /// <summary>A scope of the site was disposed.</summary>
    void Release();
}
