namespace AvsPortal.Kernel.Identity;

/// <summary>Makes the first administrator of a new site.</summary>
internal interface IFirstAdministrator
{
    /// <summary>What is wrong with the name, address or password; empty: nothing. Asked before anything is written.</summary>
    Task<IReadOnlyList<string>> ValidateAsync(string userName, string email, string password);

    /// <summary>
    /// Creates the user with the Administrator role. When a user of that name exists, nothing changes: setup may be run again.
    /// The caller's scope commits.
    /// </summary>
    /// <param name="userId">The user's id, already known to the recipe as <c>AdminUserId</c>.</param>
    /// <param name="userName">Not empty.</param>
    /// <param name="email">May be empty.</param>
    /// <param name="password">Not empty.</param>
    Task CreateAsync(string userId, string userName, string email, string password);
}
