using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Gives items a name that templates and recipes find them by, and keeps it unique.</summary>
internal sealed class AliasPartHandler(IContentDefinitionManager definitions, ContentPatterns patterns, Aliases aliases, IStringLocalizer<AliasPartHandler> S) : ContentPartHandler<AliasPart>
{
    public override Task CreatedAsync(CreateContentContext context, AliasPart part) => GenerateAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AliasPart part) => GenerateAsync(part);

    public override Task RemovedAsync(RemoveContentContext context, AliasPart part)
    {
        if (context.NoActiveVersionLeft && part.Alias is { } alias)
        {
            aliases.Release(alias, context.ContentItem.ContentItemId);
        }

        return Task.CompletedTask;
    }

    public override async Task ClonedAsync(CloneContentContext context, AliasPart part)
    {
        var clone = context.CloneContentItem;
        if (clone.TryGet<AliasPart>(out var own) && !string.IsNullOrEmpty(own.Alias))
        {
            own.Alias = await aliases.MakeFreeAsync(own.Alias, clone.ContentItemId, AliasPart.MaxAliasLength);
            own.Apply();
        }
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AliasPart part)
    {
        if (string.IsNullOrWhiteSpace(part.Alias))
        {
            return;
        }

        if (part.Alias.Length > AliasPart.MaxAliasLength)
        {
            context.Fail(S["An alias has at most {0} characters.", AliasPart.MaxAliasLength], nameof(part.Alias));
        }
        else if (await aliases.IsFreeAsync(part.Alias, part.ContentItem.ContentItemId))
        {
            aliases.Claim(part.Alias, part.ContentItem.ContentItemId);
        }
        else
        {
            context.Fail(S["Another item has the alias “{0}”.", part.Alias], nameof(part.Alias));
        }
    }

    private async Task GenerateAsync(AliasPart part)
    {
        var item = part.ContentItem;
        if (!string.IsNullOrEmpty(part.Alias) || string.IsNullOrEmpty(item.DisplayText))
        {
            return;
        }

        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var settings = type?.Parts.FirstOrDefault(own => own.PartDefinition.Name == nameof(AliasPart))?.GetSettings<AliasPartSettings>();
        if (!string.IsNullOrEmpty(settings?.Pattern) && await patterns.RenderAsync(settings.Pattern, item) is { Length: > 0 } alias)
        {
            part.Alias = await aliases.MakeFreeAsync(alias[..Math.Min(alias.Length, AliasPart.MaxAliasLength)], item.ContentItemId, AliasPart.MaxAliasLength);
            part.Apply();
        }
    }
}
