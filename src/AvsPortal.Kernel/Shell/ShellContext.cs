using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;

namespace AvsPortal.Kernel.Shell;

/// <summary>One build of the site. It is disposed when another took its place and its last scope has ended.</summary>
internal sealed partial class ShellContext(ShellHost host, ServiceProvider services, IReadOnlyList<FeatureInfo> features, ILogger logger) : IShellScopeOwner
{
    private readonly Lock _lock = new();
    private int _scopes;
    private bool _retired;

    public ServiceProvider Services => services;

    public IReadOnlyList<FeatureInfo> Features => features;

    /// <summary>How a request is answered; null until the site is to be served.</summary>
    public RequestDelegate? Pipeline { get; set; }

    /// <summary>A new scope; null when this build is gone.</summary>
    public ShellScope? TryCreateScope()
    {
        lock (_lock)
        {
            if (_retired && _scopes == 0)
            {
                return null;
            }

            _scopes++;
        }

        return new ShellScope(services.CreateAsyncScope(), this);
    }

    /// <summary>Another build has taken its place.</summary>
    public void Retire()
    {
        lock (_lock)
        {
            _retired = true;
            if (_scopes > 0)
            {
                return;
            }
        }

        DisposeServices();
    }

    public void Release()
    {
        lock (_lock)
        {
            if (--_scopes > 0 || !_retired)
            {
                return;
            }
        }

        DisposeServices();
    }

    public Task UsingChildScopeAsync(Func<ShellScope, Task> execute)
    {
        var context = _retired ? host.Current ?? this : this;
        var scope = context.TryCreateScope() ?? throw new ObjectDisposedException(nameof(ShellContext));

        return scope.UsingAsync(execute);
    }

    public async Task RunDeferredAsync(Func<ShellScope, Task> task)
    {
        try
        {
            await UsingChildScopeAsync(task);
        }
        catch (Exception exception)
        {
            LogDeferredFailure(logger, exception);
        }
    }

    // Not awaited by whoever let go of the last scope: it has an answer to send.
    private void DisposeServices() => _ = Task.Run(async () => await services.DisposeAsync());

    [LoggerMessage(Level = LogLevel.Error, Message = "A deferred task failed; what it follows is already stored.")]
    private static partial void LogDeferredFailure(ILogger logger, Exception exception);
}
