using System.Security.Claims;
using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Definitions;
using AvsPortal.Kernel.Identity;
using AvsPortal.Kernel.Identity.Roles;
using AvsPortal.Kernel.Identity.SignIn;
using AvsPortal.Kernel.Identity.Users;
using AvsPortal.Kernel.Tests.Contents.Samples;
using AvsPortal.Kernel.Tests.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace AvsPortal.Kernel.Tests.Identity;

/// <summary>Roles, permissions and accounts over a database of their own, without a host.</summary>
internal sealed class IdentitySite : IAsyncDisposable
{
    internal const string Password = "une phrase assez longue";

    private readonly TestDatabase database;

    private IdentitySite(TestDatabase database) => this.database = database;

    internal StubClock Clock => (StubClock)database.Services.GetRequiredService<IClock>();

    internal static async Task<IdentitySite> CreateAsync(Action<IServiceCollection>? configure = null) =>
        new(await TestDatabase.CreateAsync(DataOptions.Sqlite, services =>
        {
            services.AddLocalization();
            services.AddSingleton<IClock, StubClock>();
            services.AddSingleton<ISiteService, StubSites>();
            services.AddDefinitions();
            services.AddIdentity();
            configure?.Invoke(services);
        }));

    internal Task DoAsync(Func<IServiceProvider, Task> work) => database.InScopeAsync(work);

    internal async Task<T> AskAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        T result = default!;
        await DoAsync(async services => result = await work(services));
        return result;
    }

    /// <summary>Runs the recipe step Roles.</summary>
    internal async Task<IList<string>> RunRolesAsync(string roles)
    {
        var context = new RecipeExecutionContext
        {
            Name = "Roles",
            Step = System.Text.Json.Nodes.JsonNode.Parse($$"""{ "name": "Roles", "Roles": {{roles}} }""")!.AsObject(),
        };
        await DoAsync(async services =>
        {
            foreach (var handler in services.GetServices<IRecipeStepHandler>())
            {
                await handler.ExecuteAsync(context);
            }
        });
        return context.Errors;
    }

    internal Task<bool> MayAsync(ClaimsPrincipal user, Permission permission, object? resource = null) =>
        AskAsync(services => services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, permission, resource!));

    internal Task<IReadOnlySet<string>?> HeldByAsync(string role) =>
        AskAsync(async services => (await services.GetRequiredService<RoleStore>().GetPermissionsAsync()).Of(role));

    internal Task ApplyStereotypesAsync() => DoAsync(services => services.GetRequiredService<RoleUpdater>().ApplyAsync());

    internal Task<User> AddUserAsync(string name, params string[] roles) => AskAsync(async services =>
    {
        var (user, errors) = await services.GetRequiredService<UserAccounts>().CreateAsync(name, name + "@example.org", Password, roles);
        Assert.Empty(errors);
        return user;
    });

    internal Task<User?> LogInAsync(string name, string password) =>
        AskAsync(services => services.GetRequiredService<PasswordSignIn>().CheckAsync(name, password));

    internal static ClaimsPrincipal Nobody() => new(new ClaimsIdentity());

    internal static ClaimsPrincipal SignedIn(string userId, params string[] roles) =>
        UserPrincipal.Of(new User { UserId = userId, UserName = userId, RoleNames = roles });

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
