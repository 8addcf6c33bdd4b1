namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>The login form.</summary>
internal sealed class LoginModel
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public bool RememberMe { get; set; }

    /// <summary>Path on this site to go to; null: the home page.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>Why the login was refused; null at first.</summary>
    public string? Error { get; set; }
}
