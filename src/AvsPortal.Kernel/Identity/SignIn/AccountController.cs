using AvsPortal.Kernel.Identity.Users;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Users.Models;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>Login, log-off and one's own password, at Orchard's paths.</summary>
[Area("AvsPortal.Kernel")]
[ResponseCache(NoStore = true)]
internal sealed class AccountController(PasswordSignIn signIn, UserAccounts accounts, IAntiforgery antiforgery, IStringLocalizer<AccountController> S) : Controller
{
    [HttpGet("/Login")]
    public IActionResult Login(string? returnUrl = null) => View(new LoginModel { ReturnUrl = Local(returnUrl) });

    [HttpPost("/Login")]
    public async Task<IActionResult> Login([FromForm] LoginModel model)
    {
        model.ReturnUrl = Local(model.ReturnUrl);
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
        {
            // Open for too long, or cookies refused: the form again, not an error page.
            model.Password = null;
            model.Error = S["The form was open for too long, or your browser refuses cookies. Type the password again."];
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(model);
        }

        if (await signIn.CheckAsync(model.UserName, model.Password) is { } user)
        {
            await SignInAsync(user, model.RememberMe);
            return LocalRedirect(model.ReturnUrl ?? "/");
        }

        model.Password = null;
        model.Error = S["The user name or the password is not right. After five wrong passwords an account is locked for five minutes."];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(model);
    }

    [HttpPost("/Users/LogOff")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect(Local(returnUrl) ?? "/");
    }

    [HttpGet("/ChangePassword")]
    [Authorize]
    public IActionResult ChangePassword() => View(new ChangePasswordModel());

    [HttpPost("/ChangePassword")]
    [Authorize]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> ChangePassword([FromForm] ChangePasswordModel model)
    {
        var user = await signIn.CheckAsync(User.Identity?.Name, model.CurrentPassword);
        model.CurrentPasswordError = user is null ? S["This is not your password."].Value : null;
        model.PasswordError = accounts.CheckPassword(model.Password).FirstOrDefault()?.Message;
        if (user is null || model.PasswordError is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(model);
        }

        await accounts.SetPasswordAsync(user, model.Password!);
        await SignInAsync(user, remember: false);
        return View(new ChangePasswordModel { Done = true });
    }

    private Task SignInAsync(User user, bool remember) => HttpContext.SignInAsync(
        IdentityConstants.ApplicationScheme, UserPrincipal.Of(user), new AuthenticationProperties { IsPersistent = remember });

    private string? Local(string? url) => Url.IsLocalUrl(url) ? url : null;
}
