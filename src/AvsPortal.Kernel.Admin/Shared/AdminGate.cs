using AvsPortal.Kernel.Identity.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.Admin;

namespace AvsPortal.Kernel.Admin.Shared;

/// <summary>
/// Who may enter the admin, and with what form. A form that comes after its session or its token has expired is not lost:
/// it is kept in the page that asks to log in again, or to send it once more.
/// </summary>
internal sealed class AdminGate(
    IAuthorizationService authorization, IAntiforgery antiforgery, PasswordSignIn signIn, IModelMetadataProvider metadata) : IAsyncAuthorizationFilter
{
    internal const string UserName = "__user";
    internal const string Password = "__password";

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (!context.Filters.OfType<AdminAttribute>().Any())
        {
            return;
        }

        var http = context.HttpContext;
        AdminAttribute.Apply(http);
        var posted = HttpMethods.IsPost(http.Request.Method);
        var valid = !posted || await antiforgery.IsRequestValidAsync(http);
        if (posted && !valid && !IsSameOrigin(http.Request))
        {
            context.Result = new BadRequestResult();
            return;
        }

        var failed = false;
        if (http.User.Identity?.IsAuthenticated != true && posted && valid)
        {
            failed = !await LogInAgainAsync(http);
        }

        if (http.User.Identity?.IsAuthenticated != true)
        {
            context.Result = posted ? Resume(context, ask: true, failed) : new ChallengeResult();
        }
        else if (!await authorization.AuthorizeAsync(http.User, AdminPermissions.AccessAdminPanel))
        {
            context.Result = new ForbidResult();
        }
        else if (!valid)
        {
            context.Result = Resume(context, ask: false, failed: false);
        }
    }

    private async Task<bool> LogInAgainAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (!form.ContainsKey(UserName))
        {
            return true;
        }

        if (await signIn.CheckAsync(form[UserName], form[Password]) is not { } user)
        {
            return false;
        }

        http.User = UserPrincipal.Of(user);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, http.User);
        return true;
    }

    private ViewResult Resume(AuthorizationFilterContext context, bool ask, bool failed)
    {
        var request = context.HttpContext.Request;
        var form = request.HasFormContentType ? request.Form : FormCollection.Empty;
        var model = new ResumeModel
        {
            Action = request.PathBase + request.Path + request.QueryString,
            Ask = ask,
            Failed = failed,
            UserName = form[UserName],
            LostFiles = form.Files.Any(file => file.Length > 0),
            Fields = [.. form.Where(field => field.Key is not (UserName or Password or "__RequestVerificationToken"))
                .SelectMany(field => field.Value.Select(value => new ResumeField(field.Key, value ?? "")))],
        };

        return new ViewResult
        {
            ViewName = "Resume",
            StatusCode = ask ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest,
            ViewData = new ViewDataDictionary(metadata, context.ModelState) { Model = model },
        };
    }

    // A page of another site must not get the reader to send its form from ours.
    private static bool IsSameOrigin(HttpRequest request) => request.Headers.TryGetValue("Sec-Fetch-Site", out var site)
        ? site == "same-origin"
        : !request.Headers.TryGetValue("Origin", out var origin) || origin == $"{request.Scheme}://{request.Host}";
}
