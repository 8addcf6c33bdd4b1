using AvsPortal.Search.Index;
using AvsPortal.Search.Indexes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace AvsPortal.Search.Indexing;

/// <summary>
/// Makes documents in scopes of their own (a session remembers all it loaded), and lets an item that cannot be read cost only itself:
/// it has no document, so it leaves the index, as nobody knows any more who may find it.
/// </summary>
internal sealed partial class PatientBuilder(ILogger<PatientBuilder> logger)
{
    /// <summary>The documents of the items that are published, searchable and readable.</summary>
    /// <exception cref="System.Data.Common.DbException">The database does not answer: nothing is known of any item.</exception>
    public async Task<IReadOnlyList<SearchDocument>> BuildAsync(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        try
        {
            return await TryAsync(ids);
        }
        catch (Exception) when (ids.Count > 1)
        {
            // One of them: which, is found out below.
        }
        catch (Exception exception)
        {
            await RefuseAsync(ids.First(), exception);
            return [];
        }

        List<SearchDocument> built = [];
        foreach (var id in ids)
        {
            built.AddRange(await BuildAsync([id]));
        }

        return built;
    }

    private static async Task<IReadOnlyList<SearchDocument>> TryAsync(IReadOnlyCollection<string> ids)
    {
        IReadOnlyList<SearchDocument> built = [];
        await ShellScope.UsingChildScopeAsync(async scope => built = await scope.ServiceProvider.GetRequiredService<SearchDocumentBuilder>().BuildAsync(ids));
        return built;
    }

    /// <summary>Throws when it is not the item: with the database away no item can be read.</summary>
    private async Task RefuseAsync(string id, Exception exception)
    {
        await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<ISession>().QueryIndex<SearchOutboxIndex>(row => row.ContentItemId == id).CountAsync());
        LogRefused(id, exception.Message, exception);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The item {ContentItemId} cannot be searched, as it cannot be read: {Reason}")]
    private partial void LogRefused(string contentItemId, string reason, Exception exception);
}
