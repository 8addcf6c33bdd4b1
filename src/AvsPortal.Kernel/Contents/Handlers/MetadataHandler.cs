using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Contents.Handlers;

/// <summary>Keeps dates, owner and author.</summary>
internal sealed class MetadataHandler(IClock clock, IHttpContextAccessor http) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc ??= clock.UtcNow;
        item.ModifiedUtc = clock.UtcNow;
        if (item.Owner is null && User is { } user)
        {
            item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author = user.Identity!.Name;
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;
        SetAuthor(context.ContentItem);
        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        var building = context.BuildingContentItem;
        building.Owner = context.ContentItem.Owner;
        building.Author = context.ContentItem.Author;
        building.CreatedUtc = context.ContentItem.CreatedUtc;
        building.PublishedUtc = context.ContentItem.PublishedUtc;
        building.ModifiedUtc = clock.UtcNow;
        SetAuthor(building);
        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = clock.UtcNow;
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = null;
        if (context.PreviousItem is { } previous)
        {
            previous.PublishedUtc = null;
        }

        return Task.CompletedTask;
    }

    private ClaimsPrincipal? User => http.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    private void SetAuthor(ContentItem item) => item.Author = User?.Identity!.Name ?? item.Author;
}
