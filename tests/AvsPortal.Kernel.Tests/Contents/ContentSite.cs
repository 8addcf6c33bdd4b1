using AvsPortal.Kernel.Contents;
using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Definitions;
using AvsPortal.Kernel.Liquid;
using AvsPortal.Kernel.Routing;
using AvsPortal.Kernel.Tests.Contents.Samples;
using AvsPortal.Kernel.Tests.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Tests.Contents;

/// <summary>Content over a database of its own, without a host: articles (versionable) and notes (not).</summary>
internal sealed class ContentSite : IAsyncDisposable
{
    private readonly TestDatabase database;

    private ContentSite(TestDatabase database) => this.database = database;

    internal Recorder Recorder => database.Services.GetRequiredService<Recorder>();

    internal StubClock Clock => (StubClock)database.Services.GetRequiredService<IClock>();

    internal IHttpContextAccessor Http => database.Services.GetRequiredService<IHttpContextAccessor>();

    internal static async Task<ContentSite> CreateAsync(string provider = DataOptions.Sqlite, Action<IServiceCollection>? configure = null) =>
        new(await TestDatabase.CreateAsync(provider, services =>
        {
            services.AddLocalization();
            services.AddSingleton<Recorder>();
            services.AddSingleton<IClock, StubClock>();
            services.AddSingleton<ILocalizationService, StubLocalization>();
            services.AddSingleton<ILiquidTemplateManager, StubLiquid>();
            services.AddSingleton<ISiteService, StubSites>();
            services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Default);
            services.AddScoped<OrchardCore.DisplayManagement.Notify.INotifier, AvsPortal.Kernel.Theming.Notifier>();
            services.AddPageCache();
            services.AddSingleton<SafeHtml>();
            services.AddDefinitions();
            services.AddContents();
            services.AddContentPart<Article>();
            services.AddDataMigration<ArticleTypes>();
            services.AddScoped<IContentHandler, FirstHandler>();
            services.AddScoped<IContentHandler, SecondHandler>();
            configure?.Invoke(services);
        }));

    internal Task DoAsync(Func<IContentManager, Task> work) => database.InScopeAsync(scope => work(scope.GetRequiredService<IContentManager>()));

    internal Task InScopeAsync(Func<IServiceProvider, Task> work) => database.InScopeAsync(work);

    /// <summary>A scope that is never saved.</summary>
    internal async Task<T> ReadAsync<T>(Func<IContentManager, Task<T>> read)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<IContentManager>());
    }

    /// <summary>An article, stored; its id.</summary>
    internal async Task<string> ArticleAsync(string title, VersionOptions? options = null, Action<Article>? change = null)
    {
        var id = "";
        await DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter(change ?? (_ => { }));
            await contents.CreateAsync(item, options);
            id = item.ContentItemId;
        });
        Recorder.Take();
        return id;
    }

    internal Task<ContentItem> GetAsync(string id, VersionOptions? options = null) => ReadAsync(contents => contents.GetAsync(id, options));

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
