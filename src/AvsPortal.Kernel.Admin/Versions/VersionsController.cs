using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Admin.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Admin.Versions;

/// <summary>The past of an item, and the way back to it.</summary>
internal sealed class VersionsController(
    IContentManager contents,
    ISession session,
    ItemFormBuilder forms,
    ContentTypes types,
    Moments moments,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<VersionsController> H,
    IStringLocalizer<VersionsController> S) : AdminController
{
    [HttpGet("/Admin/Contents/ContentItems/{id}/Versions")]
    public async Task<IActionResult> Index(string id)
    {
        if (await contents.GetAsync(id, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var rows = new List<VersionRow>();
        foreach (var version in (await contents.GetAllVersionsAsync(id)).OrderByDescending(version => version.ModifiedUtc).ThenByDescending(version => version.Id))
        {
            rows.Add(new VersionRow
            {
                VersionId = version.ContentItemVersionId,
                Title = version.DisplayText ?? "",
                Changed = await moments.ByAsync(version.ModifiedUtc, version.Author) ?? "",
                State = version.Published ? S["Published"] : version.Latest ? S["Draft"] : S["Past version"],
                CanRestore = !version.Latest,
            });
        }

        return View(new VersionsModel { ContentItemId = id, Title = item.DisplayText ?? "", Rows = rows });
    }

    /// <summary>Shows a version; nothing can be changed in it.</summary>
    [HttpGet("/Admin/Contents/ContentItems/{id}/Versions/{versionId}")]
    public async Task<IActionResult> Show(string id, string versionId)
    {
        if (await contents.GetVersionAsync(versionId) is not { } version || version.ContentItemId != id || await types.FindAsync(version.ContentType) is not { } type)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, version))
        {
            return Forbid();
        }

        var form = await forms.BuildAsync(version.Clone(), type);
        return View(new VersionModel
        {
            ContentItemId = id,
            VersionId = versionId,
            Title = version.DisplayText ?? "",
            Changed = await moments.ByAsync(version.ModifiedUtc, version.Author) ?? "",
            CanRestore = !version.Latest,
            Groups = form.Groups,
        });
    }

    [HttpPost("/Admin/Contents/ContentItems/{id}/Versions/{versionId}/Restore")]
    public async Task<IActionResult> Restore(string id, string versionId)
    {
        if (await contents.GetVersionAsync(versionId) is not { } version || version.ContentItemId != id)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, version))
        {
            return Forbid();
        }

        var result = await contents.RestoreAsync(version);
        if (result.Succeeded)
        {
            await notifier.SuccessAsync(H["The past version is now the draft. Publish it to show it."]);
            return LocalRedirect($"/Admin/Contents/ContentItems/{id}/Edit");
        }

        await session.CancelAsync();
        foreach (var error in result.Errors)
        {
            await notifier.ErrorAsync(H["The past version cannot come back: {0}", error.ErrorMessage ?? ""]);
        }

        return LocalRedirect($"/Admin/Contents/ContentItems/{id}/Versions");
    }
}
