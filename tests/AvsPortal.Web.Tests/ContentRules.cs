using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Web.Tests;

/// <summary>Asks the site what it has against an item, in a language.</summary>
internal static class ContentRules
{
    /// <summary>Messages of the site's rules on a new French item, in the editor's language; nothing is kept.</summary>
    public static Task<IReadOnlyList<string>> ErrorsAsync<TPart>(this PortalHost host, string culture, string title, Action<TPart> fill)
        where TPart : ContentPart, new() => host.InScopeAsync<IReadOnlyList<string>>(async services =>
        {
            using var scope = CultureScope.Create(culture);
            var item = await NewAsync(services, title, fill);
            return Messages(await services.GetRequiredService<IContentManager>().ValidateAsync(item));
        });

    /// <summary>Creates and publishes a French item; fails when a rule is against it.</summary>
    public static Task<ContentItem> PublishAsync<TPart>(this PortalHost host, string title, Action<TPart> fill)
        where TPart : ContentPart, new() => host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await NewAsync(services, title, fill);
            Assert.Empty(Messages(await manager.ValidateAsync(item)));
            await manager.CreateAsync(item, VersionOptions.Draft);
            Assert.True(await manager.PublishAsync(item));
            return item;
        });

    private static async Task<ContentItem> NewAsync<TPart>(IServiceProvider services, string title, Action<TPart> fill)
        where TPart : ContentPart, new()
    {
        var item = await services.GetRequiredService<IContentManager>().NewAsync(typeof(TPart).Name);
        item.DisplayText = title;
        item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("fr", item.ContentItemId));
        return item.Alter(fill);
    }

    private static List<string> Messages(ContentValidateResult result) => [.. result.Errors.Select(error => error.ErrorMessage!)];
}
