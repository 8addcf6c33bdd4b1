using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Tests.Identity;

/// <summary>Who may do what: the rules of Orchard's permissions, one test each.</summary>
public sealed class PermissionTests
{
    private static readonly Permission All = new("ManageAll");
    private static readonly Permission Some = new("ManageSome", "", [All]);
    private static readonly Permission One = new("UseOne", "", [Some]);

    [Fact]
    public async Task Permission_IsHeld_WhenTheRoleHasIt()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.RunRolesAsync("""[{ "Name": "Clerk", "Permissions": ["ManageSome"] }]""");

        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u", "Clerk"), Some));
        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u", "clerk"), Some));
        Assert.False(await site.MayAsync(IdentitySite.SignedIn("u"), Some));
        Assert.False(await site.MayAsync(IdentitySite.SignedIn("u", "Unknown"), Some));
        Assert.False(await site.MayAsync(IdentitySite.SignedIn("u", "Clerk"), All));
    }

    [Fact]
    public async Task Permission_IsHeld_WhenOneThatImpliesItIs_HoweverFar()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.RunRolesAsync("""[{ "Name": "Clerk", "Permissions": ["ManageAll"] }]""");

        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u", "Clerk"), One));
    }

    [Fact]
    public async Task AnonymousRole_CountsForAll_AndAuthenticated_ForWhoeverIsSignedIn()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.RunRolesAsync("""[{ "Name": "Anonymous", "Permissions": ["UseOne"] }, { "Name": "Authenticated", "Permissions": ["ManageSome"] }]""");

        Assert.True(await site.MayAsync(IdentitySite.Nobody(), One));
        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u"), One));
        Assert.False(await site.MayAsync(IdentitySite.Nobody(), Some));
        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u"), Some));
    }

    [Fact]
    public async Task SiteOwner_AndTheAdministratorRole_HoldAll()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.RunRolesAsync("""[{ "Name": "Owner", "Permissions": ["SiteOwner"] }]""");

        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u", "Owner"), All));
        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u", "Administrator"), All));
        Assert.True(await site.MayAsync(IdentitySite.SignedIn("u", "Administrator"), CommonPermissions.DeleteContent, Page("other")));
    }

    [Fact]
    public async Task OwnClaims_GrantToSomebodySignedIn_ButAnonymousClaimsGrantNothing()
    {
        await using var site = await IdentitySite.CreateAsync();
        var claim = new Claim(Permission.ClaimType, "ManageAll");

        Assert.True(await site.MayAsync(new ClaimsPrincipal(new ClaimsIdentity([claim], "test")), One));
        Assert.False(await site.MayAsync(new ClaimsPrincipal(new ClaimsIdentity([claim])), One));
    }

    [Fact]
    public async Task TypePermission_GrantsOnItemsOfThatTypeOnly()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.RunRolesAsync("""[{ "Name": "Clerk", "Permissions": ["Edit_Page"] }]""");
        var clerk = IdentitySite.SignedIn("u", "Clerk");

        Assert.True(await site.MayAsync(clerk, CommonPermissions.EditContent, Page("other")));
        Assert.True(await site.MayAsync(clerk, CommonPermissions.EditContent, "Page"));
        Assert.True(await site.MayAsync(clerk, CommonPermissions.ViewContent, Page("other")));
        Assert.False(await site.MayAsync(clerk, CommonPermissions.EditContent, new ContentItem { ContentType = "Mandate", Owner = "other" }));
        Assert.False(await site.MayAsync(clerk, CommonPermissions.EditContent));
        Assert.False(await site.MayAsync(clerk, CommonPermissions.PublishContent, Page("other")));
    }

    [Theory]
    [InlineData("EditOwnContent")]
    [InlineData("EditOwn_Page")]
    [InlineData("PublishOwn_Page")]
    public async Task OwnVariant_GrantsOnOnesOwnItemsOnly(string permission)
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.RunRolesAsync($$"""[{ "Name": "Clerk", "Permissions": ["{{permission}}"] }]""");
        var clerk = IdentitySite.SignedIn("u", "Clerk");

        Assert.True(await site.MayAsync(clerk, CommonPermissions.EditContent, Page("u")));
        Assert.False(await site.MayAsync(clerk, CommonPermissions.EditContent, Page("other")));
        Assert.False(await site.MayAsync(clerk, CommonPermissions.EditContent, Page(null)));
    }

    [Fact]
    public async Task PermissionOfAModule_WithAnItem_IsNotTakenForATypesOne()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.RunRolesAsync("""[{ "Name": "Clerk", "Permissions": ["UseOne_Page"] }]""");

        Assert.False(await site.MayAsync(IdentitySite.SignedIn("u", "Clerk"), One, Page("u")));
    }

    [Fact]
    public void TypePermissions_HaveOrchardsNames()
    {
        string[] names = [.. ContentTypePermissionsHelper.PermissionTemplates.Values.Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, "Page").Name).Order(StringComparer.Ordinal)];

        Assert.Equal(
        [
            "CloneOwn_Page", "Clone_Page", "DeleteOwn_Page", "Delete_Page", "EditContentOwner_Page", "EditOwn_Page", "Edit_Page",
            "ListContent_Page", "PreviewOwn_Page", "Preview_Page", "PublishOwn_Page", "Publish_Page", "ViewOwn_Page", "View_Page",
        ], names);
    }

    [Fact]
    public void GrantingService_FindsImpliedPermissions_AmongClaims()
    {
        using var services = new ServiceCollection().AddSingleton<IPermissionGrantingService, AvsPortal.Kernel.Identity.Permissions.PermissionGrantingService>().BuildServiceProvider();
        var granting = services.GetRequiredService<IPermissionGrantingService>();

        Assert.True(granting.IsGranted(new PermissionRequirement(One), [new Claim("Permission", "manageall")]));
        Assert.False(granting.IsGranted(new PermissionRequirement(One), [new Claim("Role", "ManageAll")]));
    }

    private static ContentItem Page(string? owner) => new() { ContentType = "Page", Owner = owner };
}
