using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Tests.Identity;

/// <summary>Roles: the recipe step, what features give, what the system keeps.</summary>
public sealed class RoleTests
{
    [Fact]
    public async Task NewSite_HasTheSystemsRoles()
    {
        await using var site = await IdentitySite.CreateAsync();

        var names = await site.AskAsync(services => services.GetRequiredService<IRoleService>().GetRolesAsync());
        var assignable = await site.AskAsync(services => services.GetRequiredService<IRoleService>().GetAssignableRolesAsync());

        Assert.Equal(["Administrator", "Anonymous", "Authenticated"], names.Select(role => role.RoleName).Order(StringComparer.Ordinal));
        Assert.Equal(["Administrator"], assignable.Select(role => role.RoleName));
    }

    [Fact]
    public async Task Recipe_Replaces_UnlessItSaysAddOrRemove()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.RunRolesAsync("""[{ "Name": "Clerk", "Permissions": ["A", "B"] }]""");
        Assert.Equal(["A", "B"], await HeldAsync(site));

        await site.RunRolesAsync("""[{ "Name": "Clerk", "PermissionBehavior": "Add", "Permissions": ["B", "C"] }]""");
        Assert.Equal(["A", "B", "C"], await HeldAsync(site));

        await site.RunRolesAsync("""[{ "Name": "clerk", "PermissionBehavior": "Remove", "Permissions": ["A"] }]""");
        Assert.Equal(["B", "C"], await HeldAsync(site));

        await site.RunRolesAsync("""[{ "Name": "Clerk", "PermissionBehavior": "Replace", "Permissions": ["D"] }]""");
        Assert.Equal(["D"], await HeldAsync(site));

        var errors = await site.RunRolesAsync("""[{ "Name": "Clerk", "PermissionBehavior": "Forget", "Permissions": ["D"] }]""");
        Assert.Contains("Forget", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stereotype_IsGiven_WhenTheFeatureComesToTheRole()
    {
        await using var site = await IdentitySite.CreateAsync(services => services.AddPermissionProvider<Garden>());
        await site.RunRolesAsync("""[{ "Name": "Gardener", "Permissions": [] }]""");

        Assert.Equal(["Water"], await site.HeldByAsync("Gardener"));
    }

    [Fact]
    public async Task Stereotype_IsGiven_WhenTheRoleComesToTheFeature_AndOnlyOnce()
    {
        await using var site = await IdentitySite.CreateAsync(services => services.AddPermissionProvider<Garden>());
        await site.ApplyStereotypesAsync();
        Assert.Equal(["Look"], await site.HeldByAsync("Anonymous"));

        // Somebody took it away: it stays away.
        await site.RunRolesAsync("""[{ "Name": "Anonymous", "PermissionBehavior": "Remove", "Permissions": ["Look"] }]""");
        await site.ApplyStereotypesAsync();

        Assert.Empty((await site.HeldByAsync("Anonymous"))!);
    }

    [Fact]
    public async Task RightTakenAway_IsGoneAtOnce()
    {
        await using var site = await IdentitySite.CreateAsync();
        var water = new Permission("Water");
        await site.RunRolesAsync("""[{ "Name": "Gardener", "Permissions": ["Water"] }]""");
        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u", "Gardener"), water));

        await site.RunRolesAsync("""[{ "Name": "Gardener", "Permissions": [] }]""");

        Assert.False(await site.MayAsync(IdentitySite.SignedIn("u", "Gardener"), water));
    }

    private static async Task<IEnumerable<string>> HeldAsync(IdentitySite site) => (await site.HeldByAsync("Clerk"))!.Order(StringComparer.Ordinal);

    private sealed class Garden : IPermissionProvider
    {
        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([new("Water"), new("Look")]);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [
            new() { Name = "Gardener", Permissions = [new("Water")] },
            new() { Name = "Anonymous", Permissions = [new("Look")] },
        ];
    }
}
