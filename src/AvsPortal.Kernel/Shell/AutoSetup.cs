using System.Security.Cryptography;
using AvsPortal.Kernel.Identity;
using AvsPortal.Kernel.Recipes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Shell;

/// <summary>
/// Sets the site up at its first start. Everything is checked before anything is written; from then on each step is
/// remembered, so that the next start finishes what a crash or a fault interrupted.
/// </summary>
internal sealed partial class AutoSetup(
    ShellHost host,
    FeatureGraph graph,
    IModuleFiles files,
    SiteStateStore store,
    AutoSetupSettings settings,
    IHostEnvironment environment,
    ILogger<AutoSetup> logger)
{
    /// <summary>Sets the site up, or finishes doing so.</summary>
    /// <param name="begun">What an interrupted setup left; null: nothing was ever written.</param>
    /// <param name="cancellationToken">The host stops: the next start goes on.</param>
    public async Task<SiteState> RunAsync(SiteState? begun, CancellationToken cancellationToken)
    {
        var recipe = FindRecipe();
        if (!settings.NamesAdministrator && !environment.IsDevelopment())
        {
            throw new SetupException($"The first administrator has no name or no password. Set {AutoSetupSettings.Section}:AdminUsername and :AdminPassword; there is no default in {environment.EnvironmentName}.");
        }

        var validator = new RecipeValidator(new RecipeFiles(files), graph);
        var plan = validator.Validate(recipe);
        ThrowIfWrong(plan);

        var context = host.Build(graph.Close(plan.Features));
        try
        {
            await ValidateAsync(context, validator, plan);
        }
        catch
        {
            context.Retire();
            throw;
        }

        var state = begun ?? new SiteState { Setup = { ExecutionId = Guid.NewGuid().ToString("n"), AdminUserId = IdGenerator.GenerateId() } };
        state.Features = [.. context.Features.Select(feature => feature.Id)];
        await store.WriteAsync(state, cancellationToken);
        LogBegin(logger, recipe.Name, begun is null ? "set up" : "finish the setup of");

        await host.TakeAsync(context, served: false, cancellationToken);
        await store.WriteAsync(state, cancellationToken);
        await RunRecipeAsync(recipe, plan, state, cancellationToken);
        await FinishAsync(state);

        var latest = await store.ReadAsync(cancellationToken) ?? state;
        latest.Setup = new SetupState { IsDone = true, ExecutionId = state.Setup.ExecutionId, AdminUserId = state.Setup.AdminUserId };
        await store.WriteAsync(latest, cancellationToken);
        LogDone(logger, recipe.Name);

        return latest;
    }

    private RecipeDescriptor FindRecipe()
    {
        if (settings.RecipeName is not { } name)
        {
            throw new SetupException($"This site is not set up, and {AutoSetupSettings.Section}:RecipeName does not say by which recipe to do it.");
        }

        var recipes = new RecipeFiles(files).List();
        return recipes.FirstOrDefault(recipe => recipe.Name == name)
            ?? throw new SetupException($"There is no recipe '{name}' ({AutoSetupSettings.Section}:RecipeName) in this host's modules. There are: {string.Join(", ", recipes.Select(recipe => recipe.Name))}.");
    }

    private async Task ValidateAsync(ShellContext context, RecipeValidator validator, RecipePlan plan)
    {
        await context.UsingChildScopeAsync(async scope =>
        {
            validator.ValidateSteps(plan, scope.ServiceProvider);
            ThrowIfWrong(plan);
            if (settings.AdminPassword is { } password && scope.ServiceProvider.GetService<IFirstAdministrator>() is { } administrator)
            {
                var errors = await administrator.ValidateAsync(settings.AdminUserName, settings.AdminEmail, password);
                if (errors.Count > 0)
                {
                    throw new SetupException($"The first administrator ({AutoSetupSettings.Section}) is refused: {string.Join(" ", errors)}");
                }
            }
        });
    }

    private async Task RunRecipeAsync(RecipeDescriptor recipe, RecipePlan plan, SiteState state, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["SiteName"] = settings.SiteName,
            ["SiteTimeZone"] = settings.SiteTimeZone,
            ["AdminUsername"] = settings.AdminUserName,
            ["AdminUserId"] = state.Setup.AdminUserId,
            ["AdminEmail"] = settings.AdminEmail,
            ["DatabaseProvider"] = settings.DatabaseProvider,
        };
        try
        {
            // The types of its content are known now that the migrations ran.
            var executor = host.Current!.Services.GetRequiredService<RecipeExecutor>();
            await executor.CheckAsync(plan, parameters);
            ThrowIfWrong(plan);
            await executor.RunAsync(state.Setup.ExecutionId, recipe, parameters, new SetupRun(state, store), cancellationToken);
        }
        catch (RecipeExecutionException exception)
        {
            LogStepFailure(logger, exception);
            throw new SetupException($"The setup stopped at a step of its recipe; the next start goes on from there. {string.Join(" ", exception.StepResult.Errors)}", exception);
        }
    }

    private Task FinishAsync(SiteState state) => host.CreateScope().UsingAsync(async scope =>
    {
        var sites = scope.ServiceProvider.GetRequiredService<ISiteService>();
        var site = await sites.LoadSiteSettingsAsync();
        site.SiteName = settings.SiteName;
        site.TimeZoneId = settings.SiteTimeZone;
        site.SuperUser = state.Setup.AdminUserId;
        await sites.UpdateSiteSettingsAsync(site);

        var password = settings.AdminPassword ?? NewPassword();
        if (scope.ServiceProvider.GetService<IFirstAdministrator>() is { } administrator)
        {
            await administrator.CreateAsync(state.Setup.AdminUserId, settings.AdminUserName, settings.AdminEmail, password);
        }

        if (settings.AdminPassword is null)
        {
            // On the console, not in the log, where it would stay.
            await Console.Out.WriteLineAsync($"""

                Premier administrateur / First administrator
                  {settings.AdminUserName}
                  {password}
                Ce mot de passe ne sera plus affiché. / This password will not be shown again.

                """);
        }
    });

    // Letters and digits that cannot be mistaken for each other, with one of each kind that a policy may ask for.
    private static string NewPassword()
        => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16) + "-aA7";

    private static void ThrowIfWrong(RecipePlan plan)
    {
        if (plan.Errors.Count > 0)
        {
            throw new SetupException("The setup recipe is refused; nothing of it was written.\n" + string.Join("\n", plan.Errors));
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Recipe {Recipe} begins to {Action} the site.")]
    private static partial void LogBegin(ILogger logger, string recipe, string action);

    [LoggerMessage(Level = LogLevel.Information, Message = "Recipe {Recipe} is done: the site is set up.")]
    private static partial void LogDone(ILogger logger, string recipe);

    [LoggerMessage(Level = LogLevel.Error, Message = "A step of the setup recipe failed.")]
    private static partial void LogStepFailure(ILogger logger, Exception exception);
}
