using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Handlers;
using AvsPortal.Bilingual.Indexes;
using AvsPortal.Bilingual.Liquid;
using AvsPortal.Bilingual.Machines;
using AvsPortal.Bilingual.Models;
using AvsPortal.Bilingual.Services;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace AvsPortal.Bilingual;

public sealed class Startup : StartupBase
{
    private const string Area = "AvsPortal.Bilingual";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.Configure<RequestLocalizationOptions>(options => options.AddInitialRequestCultureProvider(new PathCultureProvider()));
        services.TryAddEnumerable(ServiceDescriptor.Transient<Microsoft.AspNetCore.Hosting.IStartupFilter, LanguageCookieFilter>());

        services.TryAddEnumerable(ServiceDescriptor.Transient<Microsoft.AspNetCore.Hosting.IStartupFilter, SecurityHeadersFilter>());

        services.AddSingleton<PagePaths>();
        services.AddSingleton<IBilingualLinks>(provider => provider.GetRequiredService<PagePaths>());
        services.AddScoped<TwinFinder>();
        services.AddScoped<SiteAddress>();
        services.AddScoped<LocalizationSets>();
        services.AddScoped<ITranslationStates, TranslationStates>();
        services.AddScoped<TranslationOverview>();
        services.AddScoped<TranslationRecords>();
        services.AddScoped<IContentHandler, TranslationRecordHandler>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<IContentHandler, FrenchFirstHandler>();
        services.AddScoped<IContentHandler, CopyHandler>();
        services.AddScoped<IContentHandler, BilingualPathHandler>();
        services.AddScoped<IContentHandler, NeutralFieldsHandler>();
        services.AddScoped<IContentHandler, AutorouteLinkHandler>();

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<PublicationIndexProvider>();
        services.AddIndexProvider<TranslationRecordIndexProvider>();
        services.AddScoped<IModularTenantEvents, TranslationRecordFill>();
        services.AddScoped<PublicContent>();
        services.AddScoped<Sitemap>();
        services.AddScoped<AtomFeed>();
        services.AddScoped<WebManifest>();
        services.AddScoped<StructuredData>();
        services.AddScoped<SharePictures>();
        services.AddScoped<PageHead>();
        services.AddMemoryCache();
        services.AddSingleton<PictureSizes>();
        services.AddSingleton<PictureMarkup>();

        services.AddLiquidFilter<DateLongFilter>("date_long");
        services.AddLiquidFilter<PeriodFilter>("period");
        services.AddLiquidFilter<NumberFilter>("number");
        services.AddLiquidFilter<PhoneFilter>("phone");
        services.AddLiquidFilter<TypographyFilter>("typography");
        services.AddLiquidFilter<PageUrlFilter>("page_url");
        services.AddLiquidFilter<TwinUrlFilter>("twin_url");
        services.AddLiquidFilter<CanonicalUrlFilter>("canonical_url");
        services.AddLiquidFilter<HeadLinksFilter>("head_links");
        services.AddLiquidFilter<PictureFilter>("picture");
        services.AddLiquidFilter<ArticleHtmlFilter>("article_html");
        services.AddLiquidFilter<ForeignLangFilter>("foreign_lang");
        services.AddLiquidFilter<LocalizedItemsFilter>("localized_items");

        services.AddBilingualPage(PagePaths.MissingTranslation, "fr/sans-traduction", "en/no-translation");
        services.AddBilingualPage("Offline", "fr/hors-ligne", "en/offline");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<MissingTranslationModel>();
            options.MemberAccessStrategy.Register<MissingTranslationOffer>();
            options.MemberAccessStrategy.Register<TranslationsModel>();
            options.MemberAccessStrategy.Register<TranslationChoice>();
            options.MemberAccessStrategy.Register<TranslationRow>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute("Language", Area, LanguagePath.Route, new { controller = "Language", action = "Choose" });
        routes.MapAreaControllerRoute("Translations", Area, "Admin/Translations", new { controller = "Translations", action = "Index" });
        routes.MapBilingualPage(serviceProvider, PagePaths.MissingTranslation, Area, "Translation", "Missing");
        routes.MapBilingualPage(serviceProvider, "Offline", Area, "Machines", "Offline");

        Map("Sitemap", "sitemap.xml", new { controller = "Machines", action = "Sitemap" });
        Map("SitemapPart", "sitemap-{number:int}.xml", new { controller = "Machines", action = "SitemapPart" });
        Map("Robots", "robots.txt", new { controller = "Machines", action = "Robots" });
        Map("ServiceWorker", "service-worker.js", new { controller = "Machines", action = "ServiceWorker" });
        var options = serviceProvider.GetRequiredService<IOptions<BilingualOptions>>().Value;
        foreach (var culture in SiteCultures.All)
        {
            Map($"Manifest.{culture}", culture + "/manifest.webmanifest", new { controller = "Machines", action = "Manifest", culture });
            foreach (var section in options.Feeds.Keys.Append(AtomFeed.Site).Where(options.Pages.ContainsKey))
            {
                Map($"{section}.Feed.{culture}", options.Pages[section].Path(culture) + "/atom.xml", new { controller = "Machines", action = "Feed", section, culture });
            }
        }

        void Map(string name, string path, object defaults) => routes.MapAreaControllerRoute(name, Area, path, defaults);
    }
}
