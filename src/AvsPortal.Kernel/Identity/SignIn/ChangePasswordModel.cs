using AvsPortal.Kernel.Identity.Users;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>The form to change one's own password.</summary>
internal sealed class ChangePasswordModel
{
    public string? CurrentPassword { get; set; }

    public string? Password { get; set; }

    public int ShortestPassword => UserAccounts.ShortestPassword;

    public string? CurrentPasswordError { get; set; }

    public string? PasswordError { get; set; }

    /// <summary>The password was changed.</summary>
    public bool Done { get; set; }
}
