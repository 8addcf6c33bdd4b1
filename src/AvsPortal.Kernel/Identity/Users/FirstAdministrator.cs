using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace AvsPortal.Kernel.Identity.Users;

internal sealed class FirstAdministrator(UserAccounts accounts) : IFirstAdministrator
{
    public Task<IReadOnlyList<string>> ValidateAsync(string userName, string email, string password)
    {
        // The database may not exist yet: only what needs no query.
        IReadOnlyList<string> errors = [.. accounts.CheckNames(userName, email).Concat(accounts.CheckPassword(password)).Select(error => error.Message)];
        return Task.FromResult(errors);
    }

    public async Task CreateAsync(string userId, string userName, string email, string password)
    {
        if (await accounts.FindAsync(userName) is null)
        {
            var (_, errors) = await accounts.CreateAsync(userName, email, password, [RoleNames.Administrator], userId);
            if (errors.Count > 0)
            {
                throw new InvalidOperationException(string.Join(' ', errors.Select(error => error.Message)));
            }
        }
    }
}
