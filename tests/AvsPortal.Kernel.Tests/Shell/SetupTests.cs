using System.Net;
using AvsPortal.Kernel.Shell;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Tests.Shell;

public sealed class SetupTests : IDisposable
{
    private const string Steps = """
        { "name": "Test", "variables": { "id": "[js: uuid()]" }, "steps": [
          { "name": "settings", "PageSize": 7, "Greeting": { "Text": "[js: 'Bonjour ' + parameters('AdminUsername')]" } },
          { "name": "trace", "value": "[js: variables('id')]" },
          { "name": "fragile" },
          { "name": "trace", "value": "[js: variables('id')]" } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("avs-setup-").FullName;

    [Fact]
    public async Task RefusedRecipe_WritesNothingAndSaysWhere()
    {
        await using var site = await TestSite.StartAsync(_folder, "{ \"name\": \"Test\", \"steps\": [\n{ \"name\": \"nonsense\" } ] }");

        var error = await Assert.ThrowsAsync<SetupException>(() => site.Host.Ready);

        Assert.Contains("Test/Recipes/test.recipe.json(2): no enabled feature handles the step 'nonsense'", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "App_Data")), "A refused recipe left something behind.");
    }

    [Fact]
    public async Task ProductionWithoutAdministrator_IsRefused()
    {
        var settings = new Dictionary<string, string?> { ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminPassword"] = "" };
        await using var site = await TestSite.StartAsync(_folder, Steps, settings: settings);

        var error = await Assert.ThrowsAsync<SetupException>(() => site.Host.Ready);

        Assert.Contains("AdminPassword", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "App_Data")), "A refused setup left something behind.");
    }

    [Fact]
    public async Task InterruptedSetup_GoesOnWhereItStoppedWithTheSameValues()
    {
        var trace = new Trace { Fails = true };
        await using (var broken = await TestSite.StartAsync(_folder, Steps, services => Register(services, trace)))
        {
            await Assert.ThrowsAsync<SetupException>(() => broken.Host.Ready);
        }

        Assert.Single(trace.Values);
        trace.Fails = false;
        await using var site = await TestSite.StartAsync(_folder, Steps, services => Register(services, trace));
        await site.Host.Ready;

        Assert.Equal(2, trace.Values.Count);
        Assert.True(trace.Values[0] == trace.Values[1] && trace.Values[0].Length == 26, $"The variable changed: {string.Join(", ", trace.Values)}");
        await site.UsingAsync(async scope =>
        {
            var settings = await scope.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal(7, settings.PageSize);
            Assert.Equal("Bonjour admin", settings.Properties["Greeting"]!["Text"]!.GetValue<string>());
        });
    }

    [Fact]
    public async Task SecondStart_DoesNotSetUpAgain()
    {
        var trace = new Trace();
        await using (var first = await TestSite.StartAsync(_folder, Steps, services => Register(services, trace)))
        {
            await first.Host.Ready;
        }

        await using var second = await TestSite.StartAsync(_folder, "not a recipe", services => Register(services, trace));
        await second.Host.Ready;

        Assert.Equal(2, trace.Values.Count);
    }

    [Fact]
    public async Task Visitor_IsToldToWaitWhileTheSiteIsBeingSetUp()
    {
        var trace = new Trace { Gate = new TaskCompletionSource() };
        await using var site = await TestSite.StartAsync(_folder, Steps, services => Register(services, trace));
        using var client = new HttpClient { BaseAddress = site.Address };
        while (!site.Host.IsSettingUp)
        {
            await Task.Delay(10);
        }

        using var response = await client.GetAsync("/");
        var page = await response.Content.ReadAsStringAsync();
        trace.Gate.SetResult();
        await site.Host.Ready;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Le portail se prépare", page, StringComparison.Ordinal);
        Assert.Contains("getting ready", page, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Register(IServiceCollection services, Trace trace)
    {
        services.AddSingleton(trace);
        services.AddRecipeExecutionStep<TraceStep>();
        services.AddRecipeExecutionStep<FragileStep>();
    }

    private sealed class Trace
    {
        public List<string> Values { get; } = [];

        public bool Fails { get; set; }

        public TaskCompletionSource? Gate { get; init; }
    }

    private sealed class TraceStep(Trace trace) : NamedRecipeStepHandler("trace")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            trace.Values.Add(context.Step["value"]!.GetValue<string>());
            return Task.CompletedTask;
        }
    }

    private sealed class FragileStep(Trace trace) : NamedRecipeStepHandler("fragile")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            if (trace.Fails)
            {
                context.Errors.Add("It broke.");
            }

            return trace.Gate?.Task ?? Task.CompletedTask;
        }
    }
}
