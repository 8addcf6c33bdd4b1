using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AvsPortal.Kernel.Shell;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Runs recipes: each step in a scope and a transaction of its own.</summary>
internal sealed partial class RecipeExecutor(ShellHost host, RecipeValidator validator, IConfiguration configuration, ILogger<RecipeExecutor> logger) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        var plan = validator.Validate(recipeDescriptor);
        if (ShellScope.Services is { } services)
        {
            validator.ValidateSteps(plan, services);
        }

        plan.ThrowIfWrong();
        await CheckAsync(plan, environment);
        plan.ThrowIfWrong();
        await RunAsync(executionId, recipeDescriptor, environment, new RecipeRun(), cancellationToken);

        return executionId;
    }

    /// <summary>Adds what is wrong with the content of the steps to the plan's errors. Nothing is written.</summary>
    internal async Task CheckAsync(RecipePlan plan, IDictionary<string, object> environment)
    {
        if (Evaluated(plan, environment) is { } steps)
        {
            await host.CreateScope().UsingAsync(async scope =>
            {
                // Whatever is tried in it, the scope is never committed.
                scope.Fail();
                foreach (var check in scope.ServiceProvider.GetServices<IRecipeCheck>())
                {
                    await check.CheckAsync(plan, steps);
                }
            });
        }
    }

    private List<RecipeStep>? Evaluated(RecipePlan plan, IDictionary<string, object> environment)
    {
        var evaluators = new Dictionary<RecipeDocument, RecipeEvaluator>();
        var steps = new List<RecipeStep>();
        foreach (var (recipe, document, step) in plan.Steps)
        {
            try
            {
                if (!evaluators.TryGetValue(document, out var evaluator))
                {
                    evaluators[document] = evaluator = new RecipeEvaluator(recipe, document, environment, configuration);
                    evaluator.EvaluateVariables(new Dictionary<string, string>(StringComparer.Ordinal), "");
                }

                steps.Add(new RecipeStep(document, step, evaluator.Evaluate(step)));
            }
            catch (RecipeFormatException exception)
            {
                plan.Errors.AddRange(exception.Errors);
                return null;
            }
        }

        return steps;
    }

    /// <summary>Runs a recipe that was validated.</summary>
    internal async Task RunAsync(string executionId, RecipeDescriptor recipe, IDictionary<string, object> environment, RecipeRun run, CancellationToken cancellationToken)
    {
        var document = RecipeDocument.Read(recipe);
        var evaluator = new RecipeEvaluator(recipe, document, environment, configuration);
        evaluator.EvaluateVariables(run.Variables, recipe.Name + "/");
        await run.SaveVariablesAsync(cancellationToken);

        for (var i = 0; i < document.Steps.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var source = document.Steps[i];
            var key = KeyOf(recipe, i, source);
            var context = new RecipeExecutionContext
            {
                ExecutionId = executionId,
                Environment = environment,
                RecipeDescriptor = recipe,
                Name = RecipeDocument.NameOf(source),
            };

            // An inner recipe has steps of its own to remember.
            var isOuter = string.Equals(context.Name, RecipesStep.Name, StringComparison.OrdinalIgnoreCase);
            if (!isOuter && run.IsDone(key))
            {
                continue;
            }

            context.Step = evaluator.Evaluate(source);
            LogStep(logger, recipe.Name, i + 1, document.Steps.Count, context.Name!);
            await RunStepAsync(recipe, document, source, context);
            foreach (var inner in context.InnerRecipes ?? [])
            {
                await RunAsync(executionId, inner, environment, run, cancellationToken);
            }

            await run.DoneAsync(key, cancellationToken);
        }
    }

    private async Task RunStepAsync(RecipeDescriptor recipe, RecipeDocument document, JsonObject source, RecipeExecutionContext context)
    {
        try
        {
            if (recipe.RequireNewScope || ShellScope.Current is null)
            {
                await host.CreateScope().UsingAsync(scope => HandleAsync(scope.ServiceProvider, context));
            }
            else
            {
                await HandleAsync(ShellScope.Services, context);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var errors = context.Errors.Count > 0 ? context.Errors : [exception.Message];
            throw new RecipeExecutionException(exception, new RecipeStepResult
            {
                StepName = context.Name,
                IsCompleted = true,
                Errors = [.. errors.Select(error => document.Error(source, error))],
            });
        }
    }

    private static async Task HandleAsync(IServiceProvider services, RecipeExecutionContext context)
    {
        foreach (var handler in services.GetServices<IRecipeStepHandler>())
        {
            await handler.ExecuteAsync(context);
        }

        if (context.Errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join(" ", context.Errors));
        }
    }

    // A step that was edited after the crash is another step.
    private static string KeyOf(RecipeDescriptor recipe, int index, JsonObject step)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(step.ToJsonString()));
        return FormattableString.Invariant($"{recipe.Name}/{index}/{Convert.ToHexStringLower(hash.AsSpan(0, 6))}");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Recipe {Recipe}, step {Index} of {Count}: {Step}")]
    private static partial void LogStep(ILogger logger, string recipe, int index, int count, string step);
}
