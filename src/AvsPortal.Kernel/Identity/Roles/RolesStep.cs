using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>The recipe step <c>Roles</c>: creates roles and replaces, adds or removes their permissions.</summary>
internal sealed class RolesStep(RoleStore store, RoleUpdater updater) : NamedRecipeStepHandler("Roles")
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Roles"] is not JsonArray entries)
        {
            context.Errors.Add("The step \"Roles\" has no list \"Roles\".");
            return;
        }

        var document = await store.LoadAsync();
        foreach (var entry in entries)
        {
            var role = entry.Deserialize<Entry>(_json);
            if (string.IsNullOrWhiteSpace(role?.Name))
            {
                context.Errors.Add("A role of the step \"Roles\" has no name.");
                return;
            }

            if (!Change(document, role))
            {
                context.Errors.Add($"The role \"{role.Name}\" has the unknown permission behaviour \"{role.PermissionBehavior}\": Replace, Add or Remove.");
                return;
            }
        }

        updater.Apply(document);
        await store.SaveAsync(document);
    }

    private static bool Change(RolesDocument document, Entry entry)
    {
        var role = document.Find(entry.Name!);
        if (role is null)
        {
            role = new Role { RoleName = entry.Name, NormalizedRoleName = entry.Name!.ToUpperInvariant() };
            document.Roles.Add(role);
        }

        if (entry.Description is not null)
        {
            role.RoleDescription = entry.Description;
        }

        // The admin's role holds everything anyway: it keeps no list.
        if (RoleService.IsAdminRole(role.RoleName))
        {
            return true;
        }

        switch (entry.PermissionBehavior?.ToUpperInvariant())
        {
            case null or "REPLACE":
                role.RoleClaims.RemoveAll(claim => string.Equals(claim.ClaimType, Permission.ClaimType, StringComparison.OrdinalIgnoreCase));
                Add(role, entry);
                return true;
            case "ADD":
                Add(role, entry);
                return true;
            case "REMOVE":
                role.RoleClaims.RemoveAll(claim => entry.Permissions.Contains(claim.ClaimValue, StringComparer.OrdinalIgnoreCase));
                return true;
            default:
                return false;
        }
    }

    private static void Add(Role role, Entry entry)
    {
        foreach (var name in entry.Permissions)
        {
            if (!role.RoleClaims.Exists(claim => string.Equals(claim.ClaimValue, name, StringComparison.OrdinalIgnoreCase)))
            {
                role.RoleClaims.Add(RoleClaim.Create(name));
            }
        }
    }

    private sealed class Entry
    {
        public string? Name { get; set; }

        public string? Description { get; set; }

        public string? PermissionBehavior { get; set; }

        public string[] Permissions { get; set; } = [];
    }
}
