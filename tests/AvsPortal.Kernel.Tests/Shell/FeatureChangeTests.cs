using AvsPortal.Kernel.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Tests.Shell;

public sealed class FeatureChangeTests : IDisposable
{
    private const string Recipe = "{ \"name\": \"Test\", \"steps\": [ { \"name\": \"feature\", \"enable\": [ \"OrchardCore.Title\" ] } ] }";

    private readonly string _folder = Directory.CreateTempSubdirectory("avs-features-").FullName;

    [Fact]
    public async Task Enabling_RebuildsTheSiteAndLasts()
    {
        await using (var site = await TestSite.StartAsync(_folder, Recipe))
        {
            await site.Host.Ready;
            var before = site.Host.Current;

            await site.UsingAsync(scope => scope.ServiceProvider.GetRequiredService<ShellFeatures>().ChangeAsync(["OrchardCore.Alias"], []));

            Assert.NotSame(before, site.Host.Current);
        }

        await using var again = await TestSite.StartAsync(_folder, Recipe);
        await again.Host.Ready;
        Assert.Contains(again.Host.Current!.Features, feature => feature.Id == "OrchardCore.Alias");
    }

    [Fact]
    public async Task Enabling_WhatIsUnknown_IsRefusedByName()
    {
        await using var site = await TestSite.StartAsync(_folder, Recipe);
        await site.Host.Ready;

        var error = await Assert.ThrowsAsync<ModuleException>(() => site.UsingAsync(scope
            => scope.ServiceProvider.GetRequiredService<ShellFeatures>().ChangeAsync(["Nowhere"], [])));

        Assert.Contains("'Nowhere'", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
