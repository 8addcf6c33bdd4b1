using System.Net;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Web.Tests;

/// <summary>A content item whose page fails: its toggle still leads to the same item in the other language, for who may see it.</summary>
public sealed class FailedItemTests : IAsyncLifetime
{
    private const string French = "4pagecontactfr000000000000";
    private const string English = "4pagecontacten000000000000";

    private readonly Failing failing = new();
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync(services: services => services.AddSingleton<IContentHandler>(failing));

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData(French, "/fr/nous-joindre?x=1", "/en/contact?x=1")]
    [InlineData(English, "/en/contact?x=1", "/fr/nous-joindre?x=1")]
    public async Task Toggle_LeadsToTheSameItem_ItsQueryKept(string item, string path, string twin)
    {
        failing.Fail(item, loads: 1);
        Assert.Equal(twin, await ToggleOfFailureAsync(path));
    }

    [Fact]
    public async Task Toggle_TellsWhoMayNotSeeTheItem_NothingOfItsOtherVersion()
    {
        foreach (var id in new[] { French, English })
        {
            await host.ChangePageAsync(id, SearchPages.ForTheBoard);
        }

        failing.Fail(French, loads: 1);
        Assert.Equal("/en/nous-joindre", await ToggleOfFailureAsync("/fr/nous-joindre"));
    }

    [Fact]
    public async Task ToggleThatFailsToo_ChangesTheLanguage_InTheTheme()
    {
        failing.Fail(French, loads: int.MaxValue);
        Assert.Equal("/en/nous-joindre", await ToggleOfFailureAsync("/fr/nous-joindre"));
        Assert.Contains(host.LogLines, line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("/fr/nous-joindre", StringComparison.Ordinal));
    }

    private async Task<string> ToggleOfFailureAsync(string path)
    {
        using var visitor = host.CreateClient();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        return (await response.ReadPageAsync()).QuerySelector(".language a")!.GetAttribute("href")!;
    }

    /// <summary>Stands for a module, or a database, that fails when an item is read.</summary>
    private sealed class Failing : ContentHandlerBase
    {
        private string item = "";
        private int left;

        public void Fail(string contentItemId, int loads) => (item, left) = (contentItemId, loads);

        public override Task LoadedAsync(LoadContentContext context) =>
            context.ContentItem.ContentItemId == item && left-- > 0 ? throw new InvalidOperationException("The item cannot be read now.") : Task.CompletedTask;
    }
}
