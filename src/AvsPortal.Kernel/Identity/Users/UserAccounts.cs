using System.Security.Cryptography;
using AvsPortal.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.Users.Models;
using YesSql;

namespace AvsPortal.Kernel.Identity.Users;

/// <summary>Finds, creates and changes the accounts of people.</summary>
internal sealed class UserAccounts(
    ISession session, ISessionEvents events, UserStates states, IPasswordHasher<User> hasher, IStringLocalizer<UserAccounts> S)
{
    internal const int ShortestPassword = 8;

    internal Task<User?> FindByIdAsync(string userId) =>
        session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync()!;

    /// <summary>By name, else by e-mail address; null when nobody has it.</summary>
    internal async Task<User?> FindAsync(string? nameOrEmail)
    {
        var key = Normalize(nameOrEmail);
        if (key is null or "")
        {
            return null;
        }

        return await session.Query<User, UserIndex>(index => index.NormalizedUserName == key).FirstOrDefaultAsync()
            ?? await session.Query<User, UserIndex>(index => index.NormalizedEmail == key).FirstOrDefaultAsync();
    }

    internal Task<IEnumerable<User>> ListAsync(int skip, int take) =>
        session.Query<User, UserIndex>(index => index.UserId != "").OrderBy(index => index.NormalizedUserName).Skip(skip).Take(take).ListAsync();

    internal Task<int> CountAsync() => session.QueryIndex<UserIndex>().CountAsync();

    /// <summary>Creates an account; nothing is saved when there are errors.</summary>
    /// <param name="name">User name, unique without case.</param>
    /// <param name="email">E-mail address, unique without case; may be empty.</param>
    /// <param name="password">At least <see cref="ShortestPassword"/> characters, any characters.</param>
    /// <param name="roles">Names of roles.</param>
    /// <param name="userId">Id to use; null: a new one.</param>
    internal async Task<(User User, IReadOnlyList<AccountError> Errors)> CreateAsync(
        string? name, string? email, string? password, IEnumerable<string> roles, string? userId = null)
    {
        var user = new User { UserId = userId ?? IdGenerator.GenerateId(), RoleNames = [.. roles], IsLockoutEnabled = true };
        List<AccountError> errors = [.. await RenameAsync(user, name, email), .. CheckPassword(password)];
        if (errors.Count == 0)
        {
            await SetPasswordAsync(user, password!);
        }

        return (user, errors);
    }

    /// <summary>Changes name and address in memory when they are right; save with <see cref="SaveAsync"/>.</summary>
    internal async Task<IReadOnlyList<AccountError>> RenameAsync(User user, string? name, string? email)
    {
        name = name?.Trim();
        email = email?.Trim();
        List<AccountError> errors = [.. CheckNames(name, email)];
        if (await FindAsync(name) is { } namesake && namesake.UserId != user.UserId)
        {
            errors.Add(new("UserName", S["Somebody else has the user name “{0}”.", name!]));
        }

        if (await FindAsync(email) is { } other && other.UserId != user.UserId)
        {
            errors.Add(new("Email", S["Somebody else has the address “{0}”.", email!]));
        }

        if (errors.Count == 0)
        {
            (user.UserName, user.NormalizedUserName) = (name, Normalize(name));
            (user.Email, user.NormalizedEmail) = string.IsNullOrEmpty(email) ? (null, null) : (email, Normalize(email));
        }

        return errors;
    }

    /// <summary>What is wrong with a name and an address, whoever has them.</summary>
    internal IEnumerable<AccountError> CheckNames(string? name, string? email)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 255)
        {
            yield return new("UserName", S["Give a user name."]);
        }

        if (!string.IsNullOrWhiteSpace(email) && (email.Length > 255 || !email.Contains('@', StringComparison.Ordinal)))
        {
            yield return new("Email", S["An e-mail address looks like name@example.org."]);
        }
    }

    internal IReadOnlyList<AccountError> CheckPassword(string? password) => password is { Length: >= ShortestPassword }
        ? []
        : [new("Password", S["The password needs at least {0} characters.", ShortestPassword])];

    /// <summary>Sets a password that was checked, unlocks the account, signs it out everywhere and saves.</summary>
    internal Task SetPasswordAsync(User user, string password)
    {
        user.PasswordHash = hasher.HashPassword(user, password);
        user.AccessFailedCount = 0;
        user.LockoutEndUtc = null;
        user.SecurityStamp = NewStamp();
        return SaveAsync(user);
    }

    /// <summary>Saves; a disabled account is signed out after the commit.</summary>
    internal async Task SaveAsync(User user)
    {
        await session.SaveAsync(user, checkConcurrency: true);
        events.AfterCommit(() =>
        {
            states.Forget(user.UserId);
            return Task.CompletedTask;
        });
    }

    internal static string? Normalize(string? text) => text?.Trim().Normalize().ToUpperInvariant();

    private static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
}
