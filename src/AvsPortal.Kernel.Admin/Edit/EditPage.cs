using System.Security.Claims;
using AvsPortal.Kernel.Admin.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Puts together the page where an item is written: its form, what the reader may do with it, its twins.</summary>
internal sealed class EditPage(
    IAuthorizationService authorization, DefinitionTexts texts, ItemStates states, Twins twins, Moments moments, IStringLocalizer<EditPage> S)
{
    internal async Task<EditModel> NewAsync(ItemForm form, ClaimsPrincipal user, string returnUrl)
    {
        var type = form.Type;
        return new EditModel
        {
            Title = S["New: {0}", texts.TypeName(type)],
            TypeName = texts.TypeName(type),
            ContentType = type.Name,
            Action = $"/Admin/Contents/ContentTypes/{type.Name}/Create",
            ContentItemId = form.Item.ContentItemId,
            IsNew = true,
            Version = "",
            Form = form,
            State = S["Not saved yet"],
            CanSaveDraft = type.IsDraftable() || !await MayAsync(user, CommonPermissions.PublishContent, form.Item),
            CanPublish = await MayAsync(user, CommonPermissions.PublishContent, form.Item),
            ReturnUrl = returnUrl,
        };
    }

    /// <param name="form">The form.</param>
    /// <param name="latest">The latest version as stored: what can be done depends on it, not on what is typed.</param>
    /// <param name="version">State that the form is made from.</param>
    /// <param name="user">The reader.</param>
    /// <param name="returnUrl">List to go back to.</param>
    internal async Task<EditModel> OfAsync(ItemForm form, StoredState latest, string version, ClaimsPrincipal user, string returnUrl)
    {
        var item = form.Item;
        var type = form.Type;
        var mayPublish = await MayAsync(user, CommonPermissions.PublishContent, item);
        var culture = form.Culture;
        return new EditModel
        {
            Title = string.IsNullOrWhiteSpace(latest.DisplayText) ? texts.TypeName(type) : latest.DisplayText,
            TypeName = texts.TypeName(type),
            ContentType = type.Name,
            Action = $"/Admin/Contents/ContentItems/{item.ContentItemId}/Edit",
            ContentItemId = item.ContentItemId,
            Version = version,
            Form = form,
            Language = culture,
            LanguageName = culture is null ? null : CultureNames.Of(culture),
            State = states.Text(latest.State),
            Changed = await moments.ByAsync(latest.ModifiedUtc, latest.Author),
            PublicUrl = latest.State == ItemStates.Draft ? null : PublicUrlOf(item),
            PreviewUrl = latest.State != ItemStates.Published && await MayAsync(user, CommonPermissions.PreviewContent, item)
                ? $"/Contents/ContentItems/{item.ContentItemId}/Preview"
                : null,
            Twins = (await twins.OfAsync([item], user)).GetValueOrDefault(item.ContentItemId, []),
            CanSaveDraft = type.IsDraftable() || !mayPublish,
            CanPublish = mayPublish,
            CanUnpublish = mayPublish && latest.State != ItemStates.Draft,
            CanDiscard = latest.State == ItemStates.Modified,
            CanRemove = await MayAsync(user, CommonPermissions.DeleteContent, item),
            CanClone = await MayAsync(user, CommonPermissions.CloneContent, item),
            HasVersions = type.IsVersionable(),
            ReturnUrl = returnUrl,
        };
    }

    private Task<bool> MayAsync(ClaimsPrincipal user, OrchardCore.Security.Permissions.Permission permission, ContentItem item) =>
        authorization.AuthorizeAsync(user, permission, item);

    private static string? PublicUrlOf(ContentItem item) =>
        (string?)item.Data["AutoroutePart"]?["Path"] is { Length: > 0 } path ? "/" + path.TrimStart('/') : null;
}

/// <summary>What is said of an item beside its form, taken before the form changes it.</summary>
internal sealed record StoredState(string? DisplayText, string State, DateTime? ModifiedUtc, string? Author)
{
    internal static StoredState Of(ContentItem latest) => new(latest.DisplayText, ItemStates.Of(latest), latest.ModifiedUtc, latest.Author);
}
