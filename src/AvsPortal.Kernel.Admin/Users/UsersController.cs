using System.Security.Claims;
using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Admin.Shared;
using AvsPortal.Kernel.Identity.Permissions;
using AvsPortal.Kernel.Identity.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Security.Services;
using OrchardCore.Users.Models;
using ISession = YesSql.ISession;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace AvsPortal.Kernel.Admin.Users;

/// <summary>The accounts: who has one, what they may do.</summary>
internal sealed class UsersController(
    UserAccounts accounts,
    UserForm forms,
    IRoleService roles,
    IAuthorizationService authorization,
    ISession session,
    IClock clock,
    INotifier notifier,
    IHtmlLocalizer<UsersController> H,
    IStringLocalizer<UsersController> S) : AdminController
{
    private const string List = "/Admin/Users/Index";
    private const int PageSize = 50;

    [HttpGet(List)]
    public async Task<IActionResult> Index(int page = 1)
    {
        if (!await authorization.AuthorizeAsync(User, SitePermissions.ListUsers))
        {
            return Forbid();
        }

        var count = await accounts.CountAsync();
        page = Math.Clamp(page, 1, Math.Max(1, (count + PageSize - 1) / PageSize));
        var users = await accounts.ListAsync((page - 1) * PageSize, PageSize);
        return View(new UsersModel
        {
            Rows = [.. users.Select(Row)],
            CountText = S.Plural(count, "1 account", "{0} accounts"),
            CanManage = await authorization.AuthorizeAsync(User, SitePermissions.ManageUsers),
            PreviousUrl = page > 1 ? $"{List}?page={page - 1}" : null,
            NextUrl = page * PageSize < count ? $"{List}?page={page + 1}" : null,
        });
    }

    [HttpGet("/Admin/Users/Create")]
    public Task<IActionResult> Create() => ManagingAsync(async () => View("Edit", await ModelAsync(null, null, [])));

    [HttpPost("/Admin/Users/Create")]
    [ActionName(nameof(Create))]
    public Task<IActionResult> CreatePost() => ManagingAsync(async () =>
    {
        var posted = await Request.ReadFormAsync();
        var (user, errors) = await accounts.CreateAsync(posted["UserName"], posted["Email"], posted["Password"], await ChosenAsync(posted));
        return errors.Count > 0 ? await RefuseAsync(null, posted, errors) : await DoneAsync(user);
    });

    [HttpGet("/Admin/Users/Edit/{id}")]
    public Task<IActionResult> Edit(string id) => ManagingAsync(async () =>
        await accounts.FindByIdAsync(id) is { } user ? View(await ModelAsync(user, null, [])) : NotFound());

    [HttpPost("/Admin/Users/Edit/{id}")]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string id) => ManagingAsync(async () =>
    {
        if (await accounts.FindByIdAsync(id) is not { } user)
        {
            return NotFound();
        }

        var posted = await Request.ReadFormAsync();
        var password = posted["Password"].ToString();
        var chosen = await ChosenAsync(posted);
        List<AccountError> errors = [.. await accounts.RenameAsync(user, posted["UserName"], posted["Email"])];
        if (password.Length > 0)
        {
            errors.AddRange(accounts.CheckPassword(password));
        }

        // Nobody locks themselves out, or there might be no administrator left.
        if (IsSelf(user) && user.RoleNames.Contains(RoleNames.Administrator, StringComparer.OrdinalIgnoreCase) && !chosen.Contains(RoleNames.Administrator, StringComparer.OrdinalIgnoreCase))
        {
            errors.Add(new("Roles", S["You cannot take the role Administrator from yourself."]));
        }

        if (errors.Count > 0)
        {
            return await RefuseAsync(user, posted, errors);
        }

        user.RoleNames = chosen;
        await (password.Length > 0 ? accounts.SetPasswordAsync(user, password) : accounts.SaveAsync(user));
        return await DoneAsync(user);
    });

    [HttpPost("/Admin/Users/Enable/{id}")]
    public Task<IActionResult> Enable(string id, bool enabled) => ManagingAsync(async () =>
    {
        if (await accounts.FindByIdAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (IsSelf(user))
        {
            await notifier.ErrorAsync(H["You cannot disable your own account."]);
            return LocalRedirect($"/Admin/Users/Edit/{id}");
        }

        user.IsEnabled = enabled;
        await accounts.SaveAsync(user);
        await notifier.SuccessAsync(enabled ? H["The account of {0} is enabled.", user.UserName] : H["The account of {0} is disabled: they are logged out.", user.UserName]);
        return LocalRedirect(List);
    });

    private async Task<IActionResult> ManagingAsync(Func<Task<IActionResult>> action) =>
        await authorization.AuthorizeAsync(User, SitePermissions.ManageUsers) ? await action() : Forbid();

    private async Task<IActionResult> DoneAsync(User user)
    {
        await notifier.SuccessAsync(H["The account of {0} is saved.", user.UserName]);
        return LocalRedirect(List);
    }

    private async Task<IActionResult> RefuseAsync(User? user, IFormCollection posted, IReadOnlyList<AccountError> errors)
    {
        await session.CancelAsync();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Edit", await ModelAsync(user, posted, errors));
    }

    private async Task<string[]> ChosenAsync(IFormCollection posted) =>
        [.. (await roles.GetAssignableRolesAsync()).Select(role => role.RoleName).Where(name => posted["Roles"].Contains(name, StringComparer.OrdinalIgnoreCase))];

    private async Task<UserModel> ModelAsync(User? user, IFormCollection? posted, IReadOnlyList<AccountError> errors) => new()
    {
        UserId = user?.UserId,
        Title = user is null ? S["New account"] : user.UserName,
        Action = user is null ? "/Admin/Users/Create" : $"/Admin/Users/Edit/{user.UserId}",
        IsSelf = user is not null && IsSelf(user),
        IsEnabled = user?.IsEnabled ?? true,
        Groups = await forms.BuildAsync(user, posted, errors),
        Errors = [.. errors.Select(error => new EditorError(error.Message, error.Field))],
        Problem = errors.Count > 0 ? S["Nothing is saved yet. Correct this first:"].Value : null,
    };

    private UserRow Row(User user) => new()
    {
        UserId = user.UserId,
        UserName = user.UserName,
        Email = user.Email ?? "",
        Roles = string.Join(", ", user.RoleNames.Select(role => S[role].Value)),
        State = !user.IsEnabled ? S["Disabled"] : user.LockoutEndUtc > clock.UtcNow ? S["Locked for some minutes"] : S["Enabled"],
    };

    private bool IsSelf(User user) => user.UserId == User.FindFirstValue(ClaimTypes.NameIdentifier);
}
