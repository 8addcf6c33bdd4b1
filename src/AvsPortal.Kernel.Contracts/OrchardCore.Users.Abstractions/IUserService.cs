using System.Security.Claims;

namespace OrchardCore.Users.Services;

public interface IUserService
{
    Task<IUser> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError);

    Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError);

    Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError);

    Task<ClaimsPrincipal> CreatePrincipalAsync(IUser user);

    Task<IUser> CreateUserAsync(IUser user, string password, Action<string, string> reportError);

    Task<bool> DisableAsync(IUser user);

    Task<bool> EnableAsync(IUser user);

    Task<IUser> GetAuthenticatedUserAsync(ClaimsPrincipal principal);

    Task<IUser> GetForgotPasswordUserAsync(string userId);

    Task<IUser> GetUserAsync(string usernameOrEmail);

    Task<IUser> GetUserByUniqueIdAsync(string userId);

    Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError);
}
