using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>
/// A unit of work of the site: its services, and what happens at its end. When it ends without an exception:
/// before-dispose callbacks, the commit of what was saved, then deferred tasks, each in a scope of its own.
/// </summary>
public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder> s_current = new();

    private readonly AsyncServiceScope _services;
    private readonly IShellScopeOwner _owner;
    private readonly List<Func<Task>> _commits = [];
    private List<Func<ShellScope, Task>> _callbacks = [];
    private List<Func<ShellScope, Task>> _lastCallbacks = [];
    private List<Func<ShellScope, Task>> _deferredTasks = [];
    private bool _disposed;

    internal ShellScope(AsyncServiceScope services, IShellScopeOwner owner)
    {
        _services = services;
        _owner = owner;
    }

    /// <summary>The scope that the running code belongs to; null outside of one.</summary>
    public static ShellScope Current => s_current.Value?.Scope;

    /// <summary>Services of <see cref="Current"/>; null outside of a scope.</summary>
    public static IServiceProvider Services => Current?.ServiceProvider;

    /// <summary>Services of this scope.</summary>
    public IServiceProvider ServiceProvider => _services.ServiceProvider;

    /// <summary>Nothing of this scope is committed any more: something failed in it.</summary>
    internal bool IsFailed { get; private set; }

    /// <summary>Runs <paramref name="task"/> after the current scope has committed, in a new scope. Its failure is logged.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Required()._deferredTasks.Add(task);

    /// <summary>Runs <paramref name="callback"/> at the end of the current scope, before it commits: what it saves is committed with the rest.</summary>
    /// <param name="callback">Its failure undoes the scope's work.</param>
    /// <param name="last">After the callbacks that are not last.</param>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false)
        => (last ? Required()._lastCallbacks : Required()._callbacks).Add(callback);

    /// <summary>Runs <paramref name="execute"/> in a new scope of the same site.</summary>
    public static Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true)
        => Required()._owner.UsingChildScopeAsync(execute);

    /// <summary>Runs <paramref name="execute"/> as the current scope, ends the scope and disposes it.</summary>
    /// <param name="execute">Its exception is rethrown after the scope was dropped without a commit.</param>
    /// <param name="activateShell">Of no effect: the kernel gives out scopes of an activated site only.</param>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        ArgumentNullException.ThrowIfNull(execute);

        var holder = Enter();
        try
        {
            await execute(this);
            await CompleteAsync();
        }
        catch
        {
            Fail();
            throw;
        }
        finally
        {
            holder.Scope = null;
            await DisposeAsync();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _services.Dispose();
            _owner.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            await _services.DisposeAsync();
            _owner.Release();
        }
    }

    /// <summary>Makes this the current scope of the calling asynchronous flow.</summary>
    internal Holder Enter() => s_current.Value = new Holder { Scope = this };

    /// <summary>Registers what stores the scope's work; called at each completion, last.</summary>
    internal void RegisterCommit(Func<Task> commit) => _commits.Add(commit);

    /// <summary>From now on nothing is committed.</summary>
    internal void Fail() => IsFailed = true;

    /// <summary>Callbacks, commit, deferred tasks. May be called again: what was registered meanwhile is run.</summary>
    internal async Task CompleteAsync()
    {
        if (IsFailed)
        {
            return;
        }

        try
        {
            while (_callbacks.Count + _lastCallbacks.Count > 0)
            {
                var fromLast = _callbacks.Count == 0;
                var callbacks = fromLast ? _lastCallbacks : _callbacks;
                _ = fromLast ? _lastCallbacks = [] : _callbacks = [];
                foreach (var callback in callbacks)
                {
                    await callback(this);
                }
            }

            foreach (var commit in _commits.ToArray())
            {
                await commit();
            }
        }
        catch
        {
            Fail();
            throw;
        }

        while (_deferredTasks.Count > 0)
        {
            var tasks = _deferredTasks;
            _deferredTasks = [];
            foreach (var task in tasks)
            {
                await _owner.RunDeferredAsync(task);
            }
        }
    }

    private static ShellScope Required()
        => Current ?? throw new InvalidOperationException("There is no shell scope here. Open one with IShellHost.GetScopeAsync.");

    internal sealed class Holder
    {
        public ShellScope Scope { get; set; }
    }
}
