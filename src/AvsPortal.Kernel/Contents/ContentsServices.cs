using AvsPortal.Kernel.Contents.Fields;
using AvsPortal.Kernel.Contents.Handlers;
using AvsPortal.Kernel.Contents.Indexes;
using AvsPortal.Kernel.Contents.Localization;
using AvsPortal.Kernel.Contents.Parts;
using AvsPortal.Kernel.Contents.Recipes;
using AvsPortal.Kernel.Data.Nodes;
using AvsPortal.Kernel.Recipes;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Models;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Markdown.Models;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using OrchardCore.Recipes;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Contents;

internal static class ContentsServices
{
    /// <summary>Content items, their parts, fields, languages and recipe step.</summary>
    internal static IServiceCollection AddContents(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<PublishedContent>();
        services.AddSingleton<INodeMemory>(provider => provider.GetRequiredService<PublishedContent>());
        services.AddScoped<ContentChanges>();
        services.AddScoped<ContentStore>();
        services.AddScoped<ContentEvents>();
        services.AddSingleton<IContentItemIdGenerator, ContentItemIdGenerator>();
        services.AddScoped<IContentManager, ContentManager>();
        services.AddScoped<IContentHandleManager, ContentHandleManager>();

        services.AddSingleton<ContentElements>();
        services.AddScoped<FieldRules>();
        services.AddScoped<IContentHandler, MetadataHandler>();
        services.AddScoped<IContentHandler, MarkupHandler>();
        services.AddScoped<IContentHandler, PartHandlerCoordinator>();

        AddParts(services);
        AddIndexes(services);

        services.AddScoped<IContentLocalizationManager, ContentLocalizationManager>();
        services.AddScoped<IContentLocalizationHandler, PartLocalizationCoordinator>();
        services.AddRecipeExecutionStep<ContentStep>();
        services.AddScoped<IRecipeCheck, ContentCheck>();
        return services;
    }

    private static void AddParts(IServiceCollection services)
    {
        services.AddScoped<ContentPatterns>();
        services.AddScoped<AutoroutePaths>();
        services.AddScoped<Aliases>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<PatternModel>());

        services.AddContentPart<TitlePart>().AddHandler<TitlePartHandler>();
        services.AddContentPart<CommonPart>();
        services.AddContentPart<LocalizationPart>().AddHandler<LocalizationPartHandler>();
        services.AddContentPart<HtmlBodyPart>().AddHandler<HtmlBodyPartHandler>();
        services.AddContentPart<MarkdownBodyPart>().AddHandler<MarkdownBodyPartHandler>();
        services.AddContentPart<AliasPart>().AddHandler<AliasPartHandler>();
        services.AddContentPart<AutoroutePart>().AddHandler<AutoroutePartHandler>();
        services.AddContentPart<PublishLaterPart>().AddHandler<PublishLaterPartHandler>();
        services.AddSingleton<IBackgroundTask, PublishDueItems>();
    }

    private static void AddIndexes(IServiceCollection services)
    {
        services.AddDataMigration<ContentMigrations>();
        services.AddScopedIndexProvider<ContentItemIndexProvider>();
        services.AddIndexProvider<AutoroutePartIndexProvider>();
        services.AddIndexProvider<AliasPartIndexProvider>();
        services.AddIndexProvider<LocalizedContentItemIndexProvider>();
        services.AddIndexProvider<PublishLaterPartIndexProvider>();
        services.AddIndexProvider<TitleIndexProvider>();
        services.AddScoped<IModularTenantEvents, TitleFill>();
    }
}
