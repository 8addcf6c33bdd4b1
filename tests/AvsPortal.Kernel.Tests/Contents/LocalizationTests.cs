using AvsPortal.Kernel.Tests.Contents.Samples;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Tests.Contents;

public sealed class LocalizationTests
{
    [Fact]
    public async Task NewItem_GetsASetAndTheSitesLanguage()
    {
        await using var site = await ContentSite.CreateAsync();
        var part = (await site.GetAsync(await site.ArticleAsync("Un"))).GetOrCreate<LocalizationPart>();
        Assert.Equal("fr", part.Culture);
        Assert.Equal(26, part.LocalizationSet.Length);
    }

    [Fact]
    public async Task Localize_IsADraftTwinInTheSameSet_WhosePathComesWithItsTitle()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un", change: article => article.Year.Value = 1984);
        var twinId = "";
        await site.InScopeAsync(async scope =>
        {
            var contents = scope.GetRequiredService<IContentManager>();
            var localization = scope.GetRequiredService<IContentLocalizationManager>();
            var item = await contents.GetAsync(id);
            var twin = await localization.LocalizeAsync(item, "EN");
            twinId = twin.ContentItemId;
            Assert.Same(twin, await localization.LocalizeAsync(item, "en"));
            Assert.Same(item, await localization.LocalizeAsync(item, "fr"));
            await Assert.ThrowsAsync<InvalidOperationException>(() => localization.LocalizeAsync(item, "de"));
        });

        var stored = await site.GetAsync(twinId, VersionOptions.Draft);
        Assert.Equal(("en", 1984), (stored.GetOrCreate<LocalizationPart>().Culture, stored.GetOrCreate<Article>().Year.Value));
        Assert.Null((string?)stored.Content.AutoroutePart.Path);
        await site.DoAsync(async contents =>
        {
            var twin = await contents.GetAsync(twinId, VersionOptions.Latest);
            twin.Alter<TitlePart>(part => part.Title = "One");
            await contents.UpdateAsync(twin);
            await contents.PublishAsync(twin);
        });
        Assert.Equal("one", (string)(await site.GetAsync(twinId)).Content.AutoroutePart.Path);

        await site.InScopeAsync(async scope =>
        {
            var localization = scope.GetRequiredService<IContentLocalizationManager>();
            var set = stored.GetOrCreate<LocalizationPart>().LocalizationSet;
            Assert.Equal(twinId, (await localization.GetContentItemAsync(set, "EN")).ContentItemId);
            Assert.Null(await localization.GetContentItemAsync(set, "de"));
            Assert.Single(await localization.GetItemsForSetsAsync([set], "fr"));
        });
    }

    [Fact]
    public async Task CultureAspect_IsThatOfTheItem()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        var aspect = await site.ReadAsync(async contents => await contents.PopulateAspectAsync(await contents.GetAsync(id), new CultureAspect()));
        Assert.True(aspect is { HasCulture: true, Culture.Name: "fr" });
    }
}
