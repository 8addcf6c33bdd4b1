using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Admin.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using YesSql;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Admin.Publish;

/// <summary>What is done to an item as a whole: publish, unpublish, discard its draft, copy, remove.</summary>
internal sealed class ItemActionsController(
    IContentManager contents,
    ISession session,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<ItemActionsController> H) : AdminController
{
    private const string List = "/Admin/Contents/ContentItems";

    [HttpPost("/Admin/Contents/ContentItems/{id}/Publish")]
    public Task<IActionResult> Publish(string id, string? returnUrl = null) => DoAsync(id, returnUrl, CommonPermissions.PublishContent, async item =>
    {
        var result = await contents.ValidateAsync(item);
        if (!result.Succeeded)
        {
            await session.CancelAsync();
            foreach (var error in result.Errors)
            {
                await notifier.ErrorAsync(H["“{0}” cannot be published: {1}", item.DisplayText ?? "", error.ErrorMessage ?? ""]);
            }
        }
        else if (await contents.PublishAsync(item))
        {
            await notifier.SuccessAsync(H["“{0}” is published.", item.DisplayText ?? ""]);
        }
        else
        {
            await session.CancelAsync();
        }
    });

    [HttpPost("/Admin/Contents/ContentItems/{id}/Unpublish")]
    public Task<IActionResult> Unpublish(string id, string? returnUrl = null) => DoAsync(id, returnUrl, CommonPermissions.PublishContent, async item =>
    {
        if (await contents.UnpublishAsync(item))
        {
            await notifier.SuccessAsync(H["“{0}” is no longer public.", item.DisplayText ?? ""]);
        }
        else
        {
            await session.CancelAsync();
        }
    });

    [HttpPost("/Admin/Contents/ContentItems/{id}/DiscardDraft")]
    public Task<IActionResult> DiscardDraft(string id, string? returnUrl = null) => DoAsync(id, returnUrl, CommonPermissions.EditContent, async item =>
    {
        if (ItemStates.Of(item) != ItemStates.Modified)
        {
            await notifier.WarningAsync(H["“{0}” has no draft to discard.", item.DisplayText ?? ""]);
            return;
        }

        await contents.DiscardDraftAsync(item);
        if (item.Latest)
        {
            // A handler refused, and said why.
            await session.CancelAsync();
            return;
        }

        await notifier.SuccessAsync(H["The draft of “{0}” is discarded; the published version stays.", item.DisplayText ?? ""]);
    });

    [HttpPost("/Admin/Contents/ContentItems/{id}/Clone")]
    public async Task<IActionResult> Clone(string id)
    {
        if (await contents.GetAsync(id, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.CloneContent, item))
        {
            return Forbid();
        }

        var copy = await contents.CloneAsync(item);
        await notifier.SuccessAsync(H["This is a copy of “{0}”, as a draft.", item.DisplayText ?? ""]);
        return LocalRedirect($"{List}/{copy.ContentItemId}/Edit");
    }

    [HttpGet("/Admin/Contents/ContentItems/{id}/Remove")]
    public async Task<IActionResult> Remove(string id, string? returnUrl = null)
    {
        if (await contents.GetAsync(id, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.DeleteContent, item)
            ? View(new RemoveModel(item.ContentItemId, item.DisplayText ?? "", ItemStates.Of(item) != ItemStates.Draft, Back(returnUrl, $"{List}/{item.ContentType}")))
            : Forbid();
    }

    [HttpPost("/Admin/Contents/ContentItems/{id}/Remove")]
    [ActionName(nameof(Remove))]
    public Task<IActionResult> RemovePost(string id, string? returnUrl = null) => DoAsync(id, returnUrl, CommonPermissions.DeleteContent, async item =>
    {
        if (await contents.RemoveAsync(item))
        {
            await notifier.SuccessAsync(H["“{0}” is removed.", item.DisplayText ?? ""]);
        }
        else
        {
            await session.CancelAsync();
        }
    });

    private async Task<IActionResult> DoAsync(string id, string? returnUrl, Permission permission, Func<ContentItem, Task> action)
    {
        if (await contents.GetAsync(id, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, permission, item))
        {
            return Forbid();
        }

        try
        {
            await action(item);
            await Commit.NowAsync(session);
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.WarningAsync(H["Somebody else changed “{0}” at the same moment. Nothing was done: look again and repeat it.", item.DisplayText ?? ""]);
        }

        return LocalRedirect(Back(returnUrl, $"{List}/{item.ContentType}"));
    }
}

/// <summary>The page that asks whether to remove an item.</summary>
internal sealed record RemoveModel(string ContentItemId, string Title, bool IsPublic, string ReturnUrl);
