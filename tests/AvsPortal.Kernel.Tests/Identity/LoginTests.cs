using AvsPortal.Kernel.Identity;
using AvsPortal.Kernel.Identity.SignIn;
using AvsPortal.Kernel.Identity.Users;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Tests.Identity;

/// <summary>Accounts and passwords.</summary>
public sealed class LoginTests
{
    [Theory]
    [InlineData("Hélène")]
    [InlineData("hélène")]
    [InlineData(" HÉLÈNE ")]
    [InlineData("hélène@EXAMPLE.org")]
    public async Task Login_TakesNameOrAddress_WithoutCase(string typed)
    {
        await using var site = await IdentitySite.CreateAsync();
        var user = await site.AddUserAsync("Hélène");

        Assert.Equal(user.UserId, (await site.LogInAsync(typed, IdentitySite.Password))?.UserId);
        Assert.Null(await site.LogInAsync(typed, "wrong"));
        Assert.Null(await site.LogInAsync("", IdentitySite.Password));
    }

    [Fact]
    public async Task FiveWrongPasswords_LockTheAccount_ForFiveMinutes()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.AddUserAsync("jean");
        for (var i = 0; i < PasswordSignIn.FailuresBeforeLockout; i++)
        {
            Assert.Null(await site.LogInAsync("jean", "wrong"));
        }

        Assert.Null(await site.LogInAsync("jean", IdentitySite.Password));

        site.Clock.UtcNow += PasswordSignIn.Lockout + TimeSpan.FromSeconds(1);
        Assert.NotNull(await site.LogInAsync("jean", IdentitySite.Password));
    }

    [Fact]
    public async Task RightPassword_ForgetsTheWrongOnes()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.AddUserAsync("jean");
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < PasswordSignIn.FailuresBeforeLockout - 1; i++)
            {
                Assert.Null(await site.LogInAsync("jean", "wrong"));
            }

            Assert.NotNull(await site.LogInAsync("jean", IdentitySite.Password));
        }
    }

    [Fact]
    public async Task SimultaneousGuesses_AllCount()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.AddUserAsync("jean");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => site.LogInAsync("jean", "wrong")));

        Assert.Null(await site.LogInAsync("jean", IdentitySite.Password));
    }

    [Fact]
    public async Task DisabledAccount_CannotLogIn()
    {
        await using var site = await IdentitySite.CreateAsync();
        var user = await site.AddUserAsync("jean");
        await site.DoAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserAccounts>();
            var stored = (await accounts.FindByIdAsync(user.UserId))!;
            stored.IsEnabled = false;
            await accounts.SaveAsync(stored);
        });

        Assert.Null(await site.LogInAsync("jean", IdentitySite.Password));
    }

    [Fact]
    public async Task Account_NeedsAFreeName_AFreeAddress_AndEightCharacters()
    {
        await using var site = await IdentitySite.CreateAsync();
        await site.AddUserAsync("jean");

        Assert.Equal(["UserName"], await FieldsAsync("JEAN", "other@example.org", "12345678"));
        Assert.Equal(["Email"], await FieldsAsync("other", "Jean@example.org", "12345678"));
        Assert.Equal(["Password"], await FieldsAsync("other", "", "1234567"));
        Assert.Equal(["UserName", "Email", "Password"], await FieldsAsync(" ", "nowhere", null));

        Task<IEnumerable<string>> FieldsAsync(string name, string email, string? password) => site.AskAsync(async services =>
            (await services.GetRequiredService<UserAccounts>().CreateAsync(name, email, password, [])).Errors.Select(error => error.Field));
    }

    [Fact]
    public async Task FirstAdministrator_IsMadeOnce_WithTheIdTheRecipeKnows()
    {
        await using var site = await IdentitySite.CreateAsync();
        for (var i = 0; i < 2; i++)
        {
            await site.DoAsync(services => services.GetRequiredService<IFirstAdministrator>().CreateAsync("4admin00000000000000000000", "admin", "", IdentitySite.Password));
        }

        var user = await site.LogInAsync("admin", IdentitySite.Password);

        Assert.Equal("4admin00000000000000000000", user!.UserId);
        Assert.Equal(["Administrator"], user.RoleNames);
        Assert.NotEmpty(await site.AskAsync(services => services.GetRequiredService<IFirstAdministrator>().ValidateAsync("", "", "short")));
    }

    [Fact]
    public async Task NewPassword_ChangesTheSecurityStamp()
    {
        await using var site = await IdentitySite.CreateAsync();
        var user = await site.AddUserAsync("jean");
        var before = user.SecurityStamp;

        await site.DoAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserAccounts>();
            await accounts.SetPasswordAsync((await accounts.FindByIdAsync(user.UserId))!, "another sentence");
        });

        var after = await site.LogInAsync("jean", "another sentence");
        Assert.NotEqual(before, after!.SecurityStamp);
        Assert.Null(await site.LogInAsync("jean", IdentitySite.Password));
    }
}
