using System.Security.Claims;
using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Tests.Contents.Samples;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using YesSql;

namespace AvsPortal.Kernel.Tests.Contents;

/// <summary>The table of semantics of IContentManager, row by row.</summary>
public sealed class ContentManagerTests
{
    [Fact]
    public async Task New_WeldsPartsAndFields_FiresInOrder_StoresNothing()
    {
        await using var site = await ContentSite.CreateAsync();
        await site.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            Assert.Equal(26, item.ContentItemId.Length);
            Assert.True(item.Has("TitlePart") && item.Has("Article") && item.Has("AutoroutePart"));
            Assert.Equal("…", item.GetOrCreate<Article>().Summary.Text);
            Assert.True(item.Get<ContentPart>("Article").Has("Related"), "a field that the class has not");
            Assert.Equal(["Activating 1", "Activating 2", "Activated 2", "Activated 1", "Initializing 1", "Initializing 2", "Initialized 2", "Initialized 1"], site.Recorder.Take());
            Assert.Null(item.ContentItemVersionId);
        });
        Assert.Empty(await site.ReadAsync(contents => contents.GetAllVersionsAsync("x")));
    }

    [Fact]
    public async Task New_OfUnknownType_GivesAnItemWithoutParts()
    {
        await using var site = await ContentSite.CreateAsync();
        await site.DoAsync(async contents => Assert.Equal("Nothing", (await contents.NewAsync("Nothing")).ContentType));
    }

    [SkippableTheory]
    [InlineData(DataOptions.Sqlite)]
    [InlineData(DataOptions.Postgres)]
    public async Task Create_Published_IsTheLatestAndPublishedVersion(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);
        await site.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            item.Alter<TitlePart>(part => part.Title = "Un");
            site.Recorder.Take();
            Assert.True(await contents.CreateAsync(item));
            Assert.Equal(["Creating 1", "Creating 2", "Created 2", "Created 1", "Publishing 1", "Publishing 2", "Published 2", "Published 1"], site.Recorder.Take());
        });
        var id = await site.ArticleAsync("Deux");
        var stored = await site.GetAsync(id);
        Assert.True(stored is { Published: true, Latest: true, DisplayText: "Deux" });
        Assert.Equal(site.Clock.UtcNow, stored.CreatedUtc);
        Assert.Equal(site.Clock.UtcNow, stored.PublishedUtc);
        Assert.Equal("deux", (string)stored.Content.AutoroutePart.Path);
    }

    [Fact]
    public async Task Create_Draft_IsNotPublished()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un", VersionOptions.Draft);
        Assert.Null(await site.GetAsync(id));
        Assert.True(await site.GetAsync(id, VersionOptions.Draft) is { Published: false, Latest: true, PublishedUtc: null });
        Assert.NotNull(await site.GetAsync(id, VersionOptions.Latest));
    }

    [Theory]
    [InlineData("Creating", false)]
    [InlineData("Publishing", true)]
    public async Task Create_Cancelled_SaysSo(string cancelled, bool staysAsDraft)
    {
        await using var site = await ContentSite.CreateAsync();
        site.Recorder.Cancelled.Add(cancelled);
        var id = "";
        await site.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            id = item.ContentItemId;
            Assert.False(await contents.CreateAsync(item));
        });
        Assert.Null(await site.GetAsync(id));
        Assert.Equal(staysAsDraft, await site.GetAsync(id, VersionOptions.Draft) is not null);
    }

    [Fact]
    public async Task Create_KeepsWhoAndWhen()
    {
        await using var site = await ContentSite.CreateAsync();
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "user1"), new Claim(ClaimTypes.Name, "anne")], "test");
        site.Http.HttpContext = new DefaultHttpContext { User = new ClaimsPrincipal(identity) };
        var item = await site.GetAsync(await site.ArticleAsync("Un"));
        Assert.Equal(("user1", "anne"), (item.Owner, item.Author));
        Assert.Equal(DateTimeKind.Utc, item.CreatedUtc!.Value.Kind);
    }

    [Fact]
    public async Task Get_OfNothing_IsNull()
    {
        await using var site = await ContentSite.CreateAsync();
        Assert.Null(await site.GetAsync(null!));
        Assert.Null(await site.GetAsync("none", VersionOptions.DraftRequired));
    }

    [SkippableTheory]
    [InlineData(DataOptions.Sqlite)]
    [InlineData(DataOptions.Postgres)]
    public async Task DraftRequired_OfPublishedVersionable_IsANewVersion(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);
        var id = await site.ArticleAsync("Un");
        await site.DoAsync(async contents =>
        {
            var draft = await contents.GetAsync(id, VersionOptions.DraftRequired);
            draft.Alter<TitlePart>(part => part.Title = "Deux");
            await contents.UpdateAsync(draft);
            Assert.Same(draft, await contents.GetAsync(id, VersionOptions.DraftRequired));
        });
        var published = await site.GetAsync(id);
        var latest = await site.GetAsync(id, VersionOptions.Latest);
        Assert.True(published is { DisplayText: "Un", Published: true, Latest: false });
        Assert.True(latest is { DisplayText: "Deux", Published: false, Latest: true });
        Assert.NotEqual(published.ContentItemVersionId, latest.ContentItemVersionId);
        Assert.Equal(published.CreatedUtc, latest.CreatedUtc);
        Assert.Equal(published.PublishedUtc, latest.PublishedUtc);
    }

    [Fact]
    public async Task DraftRequired_OfUnversionable_IsTheSameRecord()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = "";
        await site.DoAsync(async contents =>
        {
            var note = await contents.NewAsync("Note");
            id = note.ContentItemId;
            await contents.CreateAsync(note);
            Assert.Equal($"Note {id[..4]}", note.DisplayText);
        });
        await site.DoAsync(contents => contents.GetAsync(id, VersionOptions.DraftRequired));
        Assert.Null(await site.GetAsync(id));
        Assert.Single(await site.ReadAsync(contents => contents.GetAllVersionsAsync(id)));
    }

    [Fact]
    public async Task GetMany_AnswersOnceEach_WhatExists()
    {
        await using var site = await ContentSite.CreateAsync();
        var (one, two) = (await site.ArticleAsync("Un"), await site.ArticleAsync("Deux", VersionOptions.Draft));
        string[] asked = [two, one, one, "none", null!];
        Assert.Equal([one], (await site.ReadAsync(contents => contents.GetAsync(asked))).Select(item => item.ContentItemId));
        Assert.Equal([two, one], (await site.ReadAsync(contents => contents.GetAsync(asked, VersionOptions.Latest))).Select(item => item.ContentItemId));
        Assert.Equal([two], (await site.ReadAsync(contents => contents.GetAsync(asked, VersionOptions.Draft))).Select(item => item.ContentItemId));
        Assert.Equal([two, one], (await site.ReadAsync(contents => contents.GetAsync(asked, VersionOptions.DraftRequired))).Select(item => item.ContentItemId));
    }

    [Fact]
    public async Task Load_HappensOnceADocumentAScope()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        await site.ReadAsync(async contents =>
        {
            var item = await contents.GetAsync(id);
            Assert.Same(item, await contents.GetAsync(id, VersionOptions.Latest));
            Assert.Same(item, await contents.LoadAsync(item));
            return 0;
        });
        Assert.Equal(["Loading 1", "Loading 2", "Loaded 2", "Loaded 1"], site.Recorder.Take());
    }

    [Fact]
    public async Task SaveDraft_OfADraft_FiresAndSaves_OfAnythingElseDoesNothing()
    {
        await using var site = await ContentSite.CreateAsync();
        var (draft, published) = (await site.ArticleAsync("Un", VersionOptions.Draft), await site.ArticleAsync("Deux"));
        await site.DoAsync(async contents =>
        {
            var item = await contents.GetAsync(draft, VersionOptions.Latest);
            site.Recorder.Take();
            item.DisplayText = "Un bis";
            await contents.SaveDraftAsync(item);
            Assert.Equal(["DraftSaving 1", "DraftSaving 2", "DraftSaved 2", "DraftSaved 1"], site.Recorder.Take());
            item = await contents.GetAsync(published);
            site.Recorder.Take();
            await contents.SaveDraftAsync(item);
            Assert.Empty(site.Recorder.Take());
        });
        Assert.Equal("Un bis", (await site.GetAsync(draft, VersionOptions.Latest)).DisplayText);
    }

    [SkippableTheory]
    [InlineData(DataOptions.Sqlite)]
    [InlineData(DataOptions.Postgres)]
    public async Task Publish_ReplacesThePublishedVersion(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);
        var id = await site.ArticleAsync("Un");
        Assert.Equal("Un", (await site.GetAsync(id)).DisplayText);
        await site.DoAsync(async contents =>
        {
            var draft = await contents.GetAsync(id, VersionOptions.DraftRequired);
            draft.Alter<TitlePart>(part => part.Title = "Deux");
            await contents.UpdateAsync(draft);
            site.Recorder.Take();
            Assert.True(await contents.PublishAsync(draft));
            Assert.Equal(["Publishing 1", "Publishing 2", "Published 2", "Published 1"], site.Recorder.Take());
            Assert.True(await contents.PublishAsync(draft));
            Assert.Empty(site.Recorder.Take());
            Assert.Same(draft, await contents.GetAsync(id));
        });
        Assert.Equal("Deux", (await site.GetAsync(id)).DisplayText);
        var versions = (await site.ReadAsync(contents => contents.GetAllVersionsAsync(id))).ToArray();
        Assert.Equal(2, versions.Length);
        Assert.Single(versions, version => version is { Published: true, Latest: true });
        Assert.Single(versions, version => version is { Published: false, Latest: false });
    }

    [Fact]
    public async Task Publish_Cancelled_LeavesTheDraft()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un", VersionOptions.Draft);
        site.Recorder.Cancelled.Add("Publishing");
        await site.DoAsync(async contents => Assert.False(await contents.PublishAsync(await contents.GetAsync(id, VersionOptions.Draft))));
        Assert.Null(await site.GetAsync(id));
    }

    [Fact]
    public async Task Publish_WithAFailingHandler_IsAbortedAndSaidAloud()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un", VersionOptions.Draft);
        site.Recorder.Failing.Add("Publishing");
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.DoAsync(async contents => await contents.PublishAsync(await contents.GetAsync(id, VersionOptions.Draft))));
        site.Recorder.Failing.Clear();
        Assert.Null(await site.GetAsync(id));
    }

    [Fact]
    public async Task Publish_OfAStaleVersion_IsAConcurrencyError()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un", VersionOptions.Draft);
        await Assert.ThrowsAsync<ConcurrencyException>(() => site.DoAsync(async contents =>
        {
            var mine = await contents.GetAsync(id, VersionOptions.Draft);
            await site.DoAsync(async others => await others.SaveDraftAsync(await others.GetAsync(id, VersionOptions.Draft)));
            await contents.PublishAsync(mine);
        }));
    }

    [Fact]
    public async Task Unpublish_LeavesADraft()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        Assert.NotNull(await site.GetAsync(id));
        await site.DoAsync(async contents =>
        {
            var item = await contents.GetAsync(id);
            site.Recorder.Take();
            Assert.True(await contents.UnpublishAsync(item));
            Assert.Equal(["Unpublishing 1", "Unpublishing 2", "Unpublished 2", "Unpublished 1"], site.Recorder.Take());
            Assert.Null(await contents.GetAsync(id));
        });
        Assert.Null(await site.GetAsync(id));
        Assert.True(await site.GetAsync(id, VersionOptions.Draft) is { PublishedUtc: null, Latest: true });
    }

    [Fact]
    public async Task Unpublish_OfAVersionThatIsNotTheLatest_Throws()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        await site.DoAsync(contents => contents.GetAsync(id, VersionOptions.DraftRequired));
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.DoAsync(async contents => await contents.UnpublishAsync(await contents.GetAsync(id))));
        await site.DoAsync(async contents => Assert.True(await contents.UnpublishAsync(await contents.GetAsync(id, VersionOptions.Latest))));
        Assert.Null(await site.GetAsync(id));
    }

    [Fact]
    public async Task Remove_IsSoft()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        await site.DoAsync(contents => contents.GetAsync(id, VersionOptions.DraftRequired));
        Assert.NotNull(await site.GetAsync(id));
        site.Recorder.Take();
        await site.DoAsync(async contents => Assert.True(await contents.RemoveAsync(await contents.GetAsync(id, VersionOptions.Latest))));
        Assert.Contains("Removed, none left 1", site.Recorder.Take());
        Assert.Null(await site.GetAsync(id));
        Assert.Null(await site.GetAsync(id, VersionOptions.Latest));
        var versions = await site.ReadAsync(contents => contents.GetAllVersionsAsync(id));
        Assert.Equal(2, versions.Count());
        Assert.All(versions, version => Assert.False(version.Published || version.Latest));
    }

    [Fact]
    public async Task Remove_Cancelled_RemovesNothing()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        site.Recorder.Cancelled.Add("Removing");
        await site.DoAsync(async contents => Assert.False(await contents.RemoveAsync(await contents.GetAsync(id))));
        Assert.NotNull(await site.GetAsync(id));
    }

    [Fact]
    public async Task DiscardDraft_GivesThePublishedVersionBack()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.DoAsync(async contents => await contents.DiscardDraftAsync(await contents.GetAsync(id))));
        await site.DoAsync(contents => contents.GetAsync(id, VersionOptions.DraftRequired));
        await site.DoAsync(async contents => await contents.DiscardDraftAsync(await contents.GetAsync(id, VersionOptions.Draft)));
        Assert.Null(await site.GetAsync(id, VersionOptions.Draft));
        Assert.True(await site.GetAsync(id, VersionOptions.Latest) is { Published: true, Latest: true });
    }

    [Fact]
    public async Task Clone_IsADraftWithAPathOfItsOwn()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un", change: article => article.Summary.Text = "résumé");
        var clone = "";
        await site.DoAsync(async contents => clone = (await contents.CloneAsync(await contents.GetAsync(id))).ContentItemId);
        var item = await site.GetAsync(clone, VersionOptions.Draft);
        Assert.NotEqual(id, clone);
        Assert.Equal("Un", item.DisplayText);
        Assert.Equal("résumé", item.GetOrCreate<Article>().Summary.Text);
        Assert.Equal("un-1", (string)item.Content.AutoroutePart.Path);
    }

    [Fact]
    public async Task Restore_MakesAPastVersionTheDraft()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        await site.DoAsync(async contents =>
        {
            var draft = await contents.GetAsync(id, VersionOptions.DraftRequired);
            draft.Alter<TitlePart>(part => part.Title = "Deux");
            await contents.UpdateAsync(draft);
            await contents.PublishAsync(draft);
        });
        await site.DoAsync(async contents =>
        {
            var past = (await contents.GetAllVersionsAsync(id)).Single(version => !version.Latest);
            Assert.True((await contents.RestoreAsync(past)).Succeeded);
        });
        Assert.Equal("Un", (await site.GetAsync(id, VersionOptions.Draft)).DisplayText);
        Assert.True(await site.GetAsync(id) is { DisplayText: "Deux", Latest: false });
        Assert.Equal(3, (await site.ReadAsync(contents => contents.GetAllVersionsAsync(id))).Count());
    }

    [Fact]
    public async Task Update_FiresUpdatingAndUpdated_NotOnCreation()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        var modified = site.Clock.UtcNow = site.Clock.UtcNow.AddHours(1);
        await site.DoAsync(async contents =>
        {
            var item = await contents.GetAsync(id, VersionOptions.Latest);
            site.Recorder.Take();
            await contents.UpdateAsync(item);
            Assert.Equal(["Updating 1", "Updating 2", "Updated 2", "Updated 1"], site.Recorder.Take());
        });
        Assert.Equal(modified, (await site.GetAsync(id)).ModifiedUtc);
    }

    [Fact]
    public async Task Get_OfPublished_GivesEachScopeItsOwnCopy()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        var first = await site.GetAsync(id);
        first.Alter<TitlePart>(part => part.Title = "changed");
        var second = await site.GetAsync(id);
        Assert.NotSame(first, second);
        Assert.Equal("Un", (string)second.Content.TitlePart.Title);
        Assert.Equal(first.Id, second.Id);
    }
}
