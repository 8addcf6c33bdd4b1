using System.Diagnostics.CodeAnalysis;
using AvsPortal.Kernel.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace AvsPortal.Kernel.Shell;

/// <summary>The site that is running, and the passage from one build of it to the next.</summary>
internal sealed class ShellHost(ShellContainer container, IPageCache pages, ILogger<ShellHost> logger) : IShellHost, IAsyncDisposable
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile ShellContext? _current;

    /// <summary>The running build; null before the first.</summary>
    public ShellContext? Current => _current;

    /// <summary>Completes when visitors may come; fails with the reason when the site cannot start.</summary>
    public Task Ready => _ready.Task;

    /// <summary>The site is being set up for the first time: it takes longer than a request should wait.</summary>
    public bool IsSettingUp { get; set; }

    public static ShellSettings Settings { get; } = new() { Name = SiteFolders.SiteName };

    public async Task<ShellScope> GetScopeAsync(ShellSettings settings)
    {
        if (_current is null)
        {
            await Ready;
        }

        return CreateScope();
    }

    public Task InitializeAsync() => Ready;

    public bool TryGetSettings(string name, [MaybeNullWhen(false)] out ShellSettings settings)
    {
        settings = string.Equals(name, Settings.Name, StringComparison.OrdinalIgnoreCase) ? Settings : null;
        return settings is not null;
    }

    /// <summary>A scope of the running site.</summary>
    public ShellScope CreateScope() => Enter().Scope;

    /// <summary>A scope of the running site, and the build it is of.</summary>
    public (ShellContext Context, ShellScope Scope) Enter()
    {
        while (true)
        {
            var context = _current ?? throw new InvalidOperationException("The site has not been built yet.");
            if (context.TryCreateScope() is { } scope)
            {
                return (context, scope);
            }
        }
    }

    /// <summary>Builds the site with these features and lets it take the place of the running one.</summary>
    public Task SwitchAsync(IReadOnlyList<FeatureInfo> features, bool served, CancellationToken cancellationToken)
        => TakeAsync(Build(features), served, cancellationToken);

    /// <summary>Lets a build take the place of the running one.</summary>
    public async Task TakeAsync(ShellContext context, bool served, CancellationToken cancellationToken)
    {
        try
        {
            await ShellActivation.ActivateAsync(context, cancellationToken);
            if (served)
            {
                await ShellPipeline.BuildAsync(context);
            }
        }
        catch
        {
            context.Retire();
            throw;
        }

        var previous = _current;
        _current = context;
        previous?.Retire();
        pages.Clear();
    }

    /// <summary>A build that takes nobody's place and touches no data.</summary>
    public ShellContext Build(IReadOnlyList<FeatureInfo> features) => new(this, container.Build(features), features, logger);

    public void Open() => _ready.TrySetResult();

    public void Fail(Exception exception)
    {
        _ready.TrySetException(exception);
        _ = _ready.Task.Exception; // Observed: whoever waits for it sees it too.
    }

    public async ValueTask DisposeAsync()
    {
        if (_current is { } context)
        {
            _current = null;
            await ShellActivation.TerminateAsync(context, logger);
            await context.Services.DisposeAsync();
        }
    }
}
