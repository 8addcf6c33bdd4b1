using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Localization;

/// <summary>Finds and makes the versions of one item in the site's languages.</summary>
internal sealed class ContentLocalizationManager(
    IContentManager contents,
    ISession session,
    ILocalizationService localization,
    IServiceProvider services) : IContentLocalizationManager
{
    public async Task<ContentItem> GetContentItemAsync(string localizationSet, string culture)
    {
        var wanted = Normalize(culture);
        var item = await session.Query<ContentItem, LocalizedContentItemIndex>(index =>
            index.LocalizationSet == localizationSet && index.Culture == wanted && (index.Published || index.Latest)).FirstOrDefaultAsync();
        return item is null ? null! : await contents.LoadAsync(item);
    }

    public async Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture)
    {
        var sets = localizationSets.ToArray();
        var wanted = Normalize(culture);
        return await LoadAsync(await session.Query<ContentItem, LocalizedContentItemIndex>(index =>
            index.LocalizationSet.IsIn(sets) && index.Culture == wanted && (index.Published || index.Latest)).ListAsync());
    }

    /// <exception cref="InvalidOperationException">The site has no such language.</exception>
    public async Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture)
    {
        var supported = await localization.GetSupportedCulturesAsync();
        var culture = supported.FirstOrDefault(own => string.Equals(own, targetCulture, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"The site has no language '{targetCulture}'.");

        var source = content.GetOrCreate<LocalizationPart>();
        if (string.IsNullOrEmpty(source.LocalizationSet))
        {
            source.LocalizationSet = IdGenerator.GenerateId();
            source.Culture ??= await localization.GetDefaultCultureAsync();
            source.Apply();
            await session.SaveAsync(content);
        }

        if (Normalize(source.Culture) == Normalize(culture))
        {
            return content;
        }

        if (await GetContentItemAsync(source.LocalizationSet, culture) is { } existing)
        {
            return existing;
        }

        var twin = await contents.CloneAsync(content);
        twin.Alter<LocalizationPart>(part =>
        {
            part.Culture = culture;
            part.LocalizationSet = source.LocalizationSet;
        });

        // The path says the language and the title: it is made from the pattern once the title is translated.
        if (twin.TryGet<AutoroutePart>(out var route))
        {
            route.Path = null;
            route.Apply();
        }

        var context = new LocalizationContentContext(twin, content, source.LocalizationSet, culture);
        var handlers = services.GetServices<IContentLocalizationHandler>().ToArray();
        foreach (var handler in handlers)
        {
            await handler.LocalizingAsync(context);
        }

        foreach (var handler in handlers.Reverse())
        {
            await handler.LocalizedAsync(context);
        }

        await contents.SaveDraftAsync(twin);
        return twin;
    }

    /// <summary>Cultures are stored in lower case.</summary>
    internal static string Normalize(string culture) => culture.ToLowerInvariant();

    private async Task<IEnumerable<ContentItem>> LoadAsync(IEnumerable<ContentItem> items)
    {
        var loaded = new List<ContentItem>();
        foreach (var item in items)
        {
            loaded.Add(await contents.LoadAsync(item));
        }

        return loaded;
    }
}
