using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Security;
using YesSql;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>Reads the roles from memory, changes them in the scope's transaction.</summary>
internal sealed class RoleStore(ISession session, RolesCache cache)
{
    private static readonly (string Name, string Description)[] _system =
    [
        (RoleNames.Administrator, "A system role that grants all permissions to the assigned users."),
        (RoleNames.Authenticated, "A system role representing all authenticated users."),
        (RoleNames.Anonymous, "A system role representing all non-authenticated users."),
    ];

    private RolesDocument? _loaded;

    /// <summary>The roles to read; do not change them.</summary>
    internal async Task<IReadOnlyList<Role>> ListAsync() => (await GetAsync()).Roles;

    /// <summary>What each role holds.</summary>
    internal async ValueTask<RolePermissions> GetPermissionsAsync() => (await GetAsync()).Permissions;

    /// <summary>The document to change; hand it to <see cref="SaveAsync"/>.</summary>
    internal async Task<RolesDocument> LoadAsync()
    {
        if (_loaded is not null)
        {
            return _loaded;
        }

        var document = await session.Query<RolesDocument>().FirstOrDefaultAsync() ?? new RolesDocument();
        AddSystemRoles(document);
        return _loaded = document;
    }

    /// <summary>Keeps the changes; other scopes see them after the commit.</summary>
    internal async Task SaveAsync(RolesDocument document)
    {
        await session.SaveAsync(document, checkConcurrency: true);
        _loaded = document;
        cache.Clear();
        ShellScope.AddDeferredTask(_ =>
        {
            cache.Clear();
            return Task.CompletedTask;
        });
    }

    private async ValueTask<RolesCache.Entry> GetAsync()
    {
        if (_loaded is not null)
        {
            return ToEntry(_loaded);
        }

        if (cache.Current is { } current)
        {
            return current;
        }

        var version = cache.Version;
        var document = await session.Query<RolesDocument>().FirstOrDefaultAsync() ?? new RolesDocument();
        AddSystemRoles(document);
        var entry = ToEntry(document);
        cache.Fill(entry, version);
        return entry;
    }

    private static RolesCache.Entry ToEntry(RolesDocument document) =>
        new([.. document.Roles.Select(role => role.Clone())], new RolePermissions(document.Roles));

    private static void AddSystemRoles(RolesDocument document)
    {
        foreach (var (name, description) in _system)
        {
            if (document.Find(name) is null)
            {
                document.Roles.Add(new Role { RoleName = name, NormalizedRoleName = name.ToUpperInvariant(), RoleDescription = description });
            }
        }
    }
}
