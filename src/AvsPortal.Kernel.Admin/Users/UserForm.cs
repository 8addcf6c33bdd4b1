using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Identity.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Services;
using OrchardCore.Users.Models;

namespace AvsPortal.Kernel.Admin.Users;

/// <summary>The controls of an account, with what was typed.</summary>
internal sealed class UserForm(IRoleService roles, IStringLocalizer<UserForm> S)
{
    /// <param name="user">The account; null: a new one.</param>
    /// <param name="posted">What was typed; null: nothing yet.</param>
    /// <param name="errors">What is wrong with it.</param>
    internal async Task<IReadOnlyList<EditorGroup>> BuildAsync(User? user, IFormCollection? posted, IReadOnlyList<AccountError> errors)
    {
        var name = Text("UserName", S["User name"], posted, user?.UserName);
        name.Required = true;
        name.MaxLength = 255;
        var email = Text("Email", S["E-mail address"], posted, user?.Email);
        email.Kind = "email";
        email.MaxLength = 255;
        var password = Text("Password", user is null ? S["Password"] : S["New password"], null, null);
        password.Kind = "password";
        password.Required = user is null;
        password.Hint = user is null
            ? S["At least {0} characters. Tell it to the person by another way than e-mail; they change it at /ChangePassword.", UserAccounts.ShortestPassword]
            : S["Leave it empty to keep the password. A new one logs the person out everywhere and unlocks the account."];

        var chosen = posted is null ? user?.RoleNames ?? [] : posted["Roles"].OfType<string>();
        var list = new EditorInput { Name = "Roles", Kind = "checkboxes" };
        list.Options.AddRange((await roles.GetAssignableRolesAsync()).Select(role => new EditorOption
        {
            Value = role.RoleName,
            Text = string.IsNullOrEmpty(role.RoleDescription) ? S[role.RoleName] : S["{0}: {1}", S[role.RoleName].Value, S[role.RoleDescription].Value],
            Selected = chosen.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase),
        }));

        EditorInput[] inputs = [name, email, password, list];
        foreach (var error in errors)
        {
            inputs.FirstOrDefault(input => input.Name == error.Field)?.Errors.Add(error.Message);
        }

        return [.. inputs.Select(input => Group(input, input == list ? S["Roles"] : input.Label!))];
    }

    private static EditorInput Text(string name, string label, IFormCollection? posted, string? stored) =>
        new() { Name = name, Kind = "text", Label = label, Value = posted is null ? stored : posted[name].ToString() };

    private static EditorGroup Group(EditorInput input, string label)
    {
        var group = new EditorGroup { Id = input.Name + "-group", Label = label };
        group.Inputs.Add(input);
        return group;
    }
}
