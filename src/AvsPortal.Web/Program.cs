using AvsPortal.Recipes.Commands;
using AvsPortal.Search.Commands;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");

var app = builder.Build();
app.UseOrchardCore();
if ((await app.RunSearchCommandAsync(args) ?? await app.RunRecipeCommandAsync(args)) is { } exitCode)
{
    return exitCode;
}

await app.RunAsync();
return Environment.ExitCode;
