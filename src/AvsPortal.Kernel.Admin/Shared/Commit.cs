using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace AvsPortal.Kernel.Admin.Shared;

/// <summary>Stores a request's work before its answer is chosen, so that a conflict can be shown.</summary>
internal static class Commit
{
    /// <summary>As the end of the request does it: what modules keep for the end of the scope is of the same transaction.</summary>
    /// <exception cref="ConcurrencyException">Somebody else changed the same; nothing is stored, then or later in this scope.</exception>
    internal static Task NowAsync(ISession session) => ShellScope.Current is { } scope ? scope.CompleteAsync() : session.SaveChangesAsync();
}
