using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace AvsPortal.IndexFills;

/// <summary>
/// Fills an index with what is older than its table. The migration that makes the table saves a note in its own transaction, and the note
/// goes once all of the index is committed: a fill that fails, or that the process does not live to finish, is done again at the next start.
/// Compiled into the kernel and into each module that has such an index.
/// </summary>
/// <typeparam name="TNote">The note: a type of its own for each index.</typeparam>
internal abstract class IndexFill<TNote>(ISession session) : ModularTenantEvents where TNote : class
{
    public override async Task ActivatedAsync()
    {
        if (await session.Query<TNote>().FirstOrDefaultAsync() is not null)
        {
            // After the commit of every migration, because it loads and saves as any other work does. Its failure is logged.
            ShellScope.AddDeferredTask(RunAsync);
        }
    }

    /// <summary>Fills the index, whatever is in it already; what it has not committed by itself is committed at its end.</summary>
    protected abstract Task FillAsync(IServiceProvider services);

    /// <summary>Does a part of the fill in a transaction of its own.</summary>
    protected static Task InScopeAsync(Func<IServiceProvider, Task> work) =>
        // Orchard has not finished activating the site: a scope that waited for that would wait for itself.
        ShellScope.UsingChildScopeAsync(child => work(child.ServiceProvider), activateShell: false);

    private async Task RunAsync(ShellScope scope)
    {
        await InScopeAsync(FillAsync);
        var last = scope.ServiceProvider.GetRequiredService<ISession>();
        foreach (var note in await last.Query<TNote>().ListAsync())
        {
            last.Delete(note);
        }
    }
}
