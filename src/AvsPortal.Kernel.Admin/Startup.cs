using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Admin.Edit.Fields;
using AvsPortal.Kernel.Admin.Edit.Parts;
using AvsPortal.Kernel.Admin.List;
using AvsPortal.Kernel.Admin.Menu;
using AvsPortal.Kernel.Admin.Publish;
using AvsPortal.Kernel.Admin.Shared;
using AvsPortal.Kernel.Admin.Users;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace AvsPortal.Kernel.Admin;

/// <summary>The staff's admin.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<INavigationManager, NavigationManager>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddLiquidFilter<AdminFrameFilter>("admin_frame");
        services.Configure<MvcOptions>(options => options.Filters.Add<AdminGate>());

        services.PostConfigure<RequestLocalizationOptions>(options => options.RequestCultureProviders.Insert(0, new AdminCultureProvider()));

        services.AddScoped<Moments>();
        services.AddScoped<ContentTypes>();
        services.AddSingleton<ContentCounts>();
        services.AddScoped<ContentList>();
        services.AddScoped<ItemStates>();
        services.AddScoped<Twins>();
        services.AddScoped<Choices>();
        services.AddScoped<DefinitionTexts>();
        services.AddScoped<MomentInputs>();
        services.AddScoped<MediaUploads>();
        services.AddScoped<ItemFormBuilder>();
        services.AddScoped<ItemChange>();
        services.AddScoped<EditPage>();
        services.AddScoped<UserForm>();
        AddEditors(services);
        services.Configure<TemplateOptions>(options => Show(options.MemberAccessStrategy));
    }

    private static void AddEditors(IServiceCollection services)
    {
        services.AddScoped<IPartEditor, TitlePartEditor>();
        services.AddScoped<IPartEditor, LocalizationPartEditor>();
        services.AddScoped<IPartEditor, HtmlBodyPartEditor>();
        services.AddScoped<IPartEditor, MarkdownBodyPartEditor>();
        services.AddScoped<IPartEditor, AutoroutePartEditor>();
        services.AddScoped<IPartEditor, AliasPartEditor>();
        services.AddScoped<IPartEditor, PublishLaterPartEditor>();

        services.AddScoped<IFieldEditor, TextFieldEditor>();
        services.AddScoped<IFieldEditor, HtmlFieldEditor>();
        services.AddScoped<IFieldEditor, MarkdownFieldEditor>();
        services.AddScoped<IFieldEditor, NumericFieldEditor>();
        services.AddScoped<IFieldEditor, BooleanFieldEditor>();
        services.AddScoped<IFieldEditor, DateFieldEditor>();
        services.AddScoped<IFieldEditor, DateTimeFieldEditor>();
        services.AddScoped<IFieldEditor, LinkFieldEditor>();
        services.AddScoped<IFieldEditor, MultiTextFieldEditor>();
        services.AddScoped<IFieldEditor, ContentPickerFieldEditor>();
        services.AddScoped<IFieldEditor, LocalizationSetContentPickerFieldEditor>();
        services.AddScoped<IFieldEditor, MediaFieldEditor>();
    }

    // What templates may read.
    private static void Show(MemberAccessStrategy access)
    {
        access.Register<AdminFrame>();
        access.Register<MenuLink>();
        access.Register<EditModel>();
        access.Register<EditorGroup>();
        access.Register<EditorInput>();
        access.Register<EditorOption>();
        access.Register<EditorError>();
        access.Register<TwinLink>();
        access.Register<ListModel>();
        access.Register<ListFilter>();
        access.Register<ListRow>();
        access.Register<RemoveModel>();
        access.Register<ResumeModel>();
        access.Register<ResumeField>();
        access.Register<Dashboard.DashboardModel>();
        access.Register<Dashboard.TaskRow>();
        access.Register<Versions.VersionsModel>();
        access.Register<Versions.VersionRow>();
        access.Register<Versions.VersionModel>();
        access.Register<UsersModel>();
        access.Register<UserRow>();
        access.Register<UserModel>();
    }
}
