using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Gives items their path, from the pattern of their type unless an editor chose one, and keeps paths unique.</summary>
internal sealed class AutoroutePartHandler(
    IContentDefinitionManager definitions,
    ContentPatterns patterns,
    AutoroutePaths paths,
    ISiteService sites,
    IStringLocalizer<AutoroutePartHandler> S) : ContentPartHandler<AutoroutePart>
{
    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => GenerateAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part) => GenerateAsync(part);

    public override Task PublishingAsync(PublishContentContext context, AutoroutePart part) => GenerateAsync(part);

    public override async Task PublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        if (part.SetHomepage)
        {
            var site = await sites.LoadSiteSettingsAsync();
            site.HomeRoute = new RouteValueDictionary
            {
                ["Area"] = "OrchardCore.Contents",
                ["Controller"] = "Item",
                ["Action"] = "Display",
                ["contentItemId"] = context.ContentItem.ContentItemId,
            };
            await sites.UpdateSiteSettingsAsync(site);
            part.SetHomepage = false;
            part.Apply();
        }
    }

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part)
    {
        if (context.NoActiveVersionLeft && part.Path is { } path)
        {
            paths.Release(path, context.ContentItem.ContentItemId);
        }

        return Task.CompletedTask;
    }

    public override async Task ClonedAsync(CloneContentContext context, AutoroutePart part)
    {
        var clone = context.CloneContentItem;
        if (clone.TryGet<AutoroutePart>(out var own) && !string.IsNullOrEmpty(own.Path))
        {
            own.Path = await paths.MakeFreeAsync(own.Path, clone.ContentItemId, AutoroutePart.MaxPathLength);
            own.SetHomepage = false;
            own.Apply();
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part) =>
        context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            aspect.Path = part.Path;
            aspect.Absolute = part.Absolute;
            aspect.Disabled = part.Disabled;
            return Task.CompletedTask;
        });

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AutoroutePart part)
    {
        if (string.IsNullOrEmpty(part.Path) || part.Disabled)
        {
            return;
        }

        var wrong = part.ValidatePathFieldValue(S).ToArray();
        foreach (var error in wrong)
        {
            context.Fail(error);
        }

        if (wrong.Length > 0)
        {
            return;
        }

        if (await paths.IsFreeAsync(part.Path, part.ContentItem.ContentItemId))
        {
            paths.Claim(part.Path, part.ContentItem.ContentItemId);
        }
        else
        {
            context.Fail(new ValidationResult(S["Another item has the permalink “{0}”.", part.Path], [nameof(part.Path)]));
        }
    }

    private async Task GenerateAsync(AutoroutePart part)
    {
        var item = part.ContentItem;
        var path = part.Path?.Trim().Trim('/');
        if (string.IsNullOrEmpty(path) && !part.Disabled && !string.IsNullOrEmpty(item.DisplayText))
        {
            path = await FromPatternAsync(item);
        }

        if ((path ?? "") != (part.Path ?? ""))
        {
            part.Path = path;
            part.Apply();
        }
    }

    private async Task<string?> FromPatternAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var settings = type?.Parts.FirstOrDefault(own => own.PartDefinition.Name == nameof(AutoroutePart))?.GetSettings<AutoroutePartSettings>();
        if (string.IsNullOrEmpty(settings?.Pattern))
        {
            return null;
        }

        var path = (await patterns.RenderAsync(settings.Pattern, item)).Trim('/');
        return path.Length == 0 ? null : await paths.MakeFreeAsync(path[..Math.Min(path.Length, AutoroutePart.MaxPathLength)], item.ContentItemId, AutoroutePart.MaxPathLength);
    }
}
