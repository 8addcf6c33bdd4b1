using System.Security.Claims;
using AvsPortal.Kernel.Admin.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Writes new and existing items, at Orchard's paths.</summary>
internal sealed class EditController(
    IContentManager contents,
    ContentTypes types,
    ItemFormBuilder forms,
    ItemChange change,
    EditPage page,
    Moments moments,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<EditController> H,
    IStringLocalizer<EditController> S) : AdminController
{
    private const string List = "/Admin/Contents/ContentItems";

    [HttpGet("/Admin/Contents/ContentTypes/{id}/Create")]
    public async Task<IActionResult> Create(string id, string? returnUrl = null)
    {
        if (await NewAsync(id) is not { } created)
        {
            return NotFound();
        }

        return await MayEditAsync(created.Item)
            ? View("Edit", await page.NewAsync(await forms.BuildAsync(created.Item, created.Type), User, Back(returnUrl, $"{List}/{id}")))
            : Forbid();
    }

    [HttpPost("/Admin/Contents/ContentTypes/{id}/Create")]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost(string id, string? returnUrl = null)
    {
        if (await NewAsync(id) is not { } created)
        {
            return NotFound();
        }

        var posted = await Request.ReadFormAsync();
        returnUrl = Back(returnUrl, $"{List}/{id}");

        // The id is given with the empty form: a form sent twice makes one item.
        if (posted["ContentItemId"].ToString() is { Length: 26 } itemId && itemId.All(char.IsAsciiLetterOrDigit))
        {
            if (await contents.GetAsync(itemId, VersionOptions.Latest) is not null)
            {
                return LocalRedirect($"{List}/{itemId}/Edit");
            }

            created.Item.ContentItemId = itemId;
        }

        var publish = posted["submit"] == "publish";
        if (!await MayEditAsync(created.Item) || (publish && !await MayPublishAsync(created.Item)))
        {
            return Forbid();
        }

        if (posted["submit"] == "find")
        {
            return View("Edit", await page.NewAsync(WithoutErrors(await forms.BuildAsync(created.Item, created.Type, posted)), User, returnUrl));
        }

        var (outcome, form) = await change.CreateAsync(created.Item, created.Type, posted, publish);
        return outcome == ChangeOutcome.Saved
            ? await DoneAsync(form.Item, publish, returnUrl, posted)
            : Shown(await page.NewAsync(form, User, returnUrl), outcome);
    }

    [HttpGet("/Admin/Contents/ContentItems/{id}/Edit")]
    public async Task<IActionResult> Edit(string id, string? returnUrl = null)
    {
        if (await FindAsync(id) is not { } found)
        {
            return NotFound();
        }

        var (item, type) = found;
        return await MayEditAsync(item)
            ? View(await page.OfAsync(await forms.BuildAsync(item.Clone(), type), StoredState.Of(item), ItemChange.VersionOf(item), User, Back(returnUrl, $"{List}/{type.Name}")))
            : Forbid();
    }

    [HttpPost("/Admin/Contents/ContentItems/{id}/Edit")]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id, string? returnUrl = null)
    {
        if (await FindAsync(id) is not { } found)
        {
            return NotFound();
        }

        var (item, type) = found;
        var posted = await Request.ReadFormAsync();
        returnUrl = Back(returnUrl, $"{List}/{type.Name}");
        var publish = posted["submit"] == "publish";
        if (!await MayEditAsync(item) || (publish && !await MayPublishAsync(item)))
        {
            return Forbid();
        }

        var state = StoredState.Of(item);
        var version = ItemChange.VersionOf(item);
        if (posted["submit"] == "find")
        {
            return View("Edit", await page.OfAsync(WithoutErrors(await forms.BuildAsync(item.Clone(), type, posted)), state, posted["Version"].ToString(), User, returnUrl));
        }

        var (outcome, form) = await change.UpdateAsync(item, type, posted, posted["Version"], publish);
        if (outcome == ChangeOutcome.Saved)
        {
            return await DoneAsync(form.Item, publish, returnUrl, posted);
        }

        var model = await page.OfAsync(form, state, version, User, returnUrl);
        if (outcome == ChangeOutcome.Conflict)
        {
            model.Conflict = S["While you were writing, this was saved: {0}. Nothing of yours is lost: it is below, and under each field that differs stands what was saved. Saving again replaces it by yours.",
                await moments.ByAsync(state.ModifiedUtc, state.Author) ?? ""];
        }

        return Shown(model, outcome);
    }

    private async Task<IActionResult> DoneAsync(ContentItem item, bool publish, string returnUrl, IFormCollection posted)
    {
        var title = item.DisplayText ?? "";
        await notifier.SuccessAsync(publish ? H["“{0}” is published.", title] : H["The draft of “{0}” is saved.", title]);
        return LocalRedirect(posted["after"] == "back" ? returnUrl : $"{List}/{item.ContentItemId}/Edit?returnUrl={Uri.EscapeDataString(returnUrl)}");
    }

    private ViewResult Shown(EditModel model, ChangeOutcome outcome)
    {
        Response.StatusCode = outcome == ChangeOutcome.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        if (outcome != ChangeOutcome.Conflict)
        {
            ForgetStored(model.Form);
        }

        model.Problem = outcome switch
        {
            ChangeOutcome.Conflict => null,
            ChangeOutcome.Refused => S["It was not published, and nothing is saved yet. The reason is above; what you typed is below."].Value,
            _ => S["Nothing is saved yet. Correct this first:"].Value,
        };
        return View("Edit", model);
    }

    private static ItemForm WithoutErrors(ItemForm form)
    {
        ForgetStored(form);
        foreach (var input in form.Inputs)
        {
            input.Errors.Clear();
        }

        return form;
    }

    private static void ForgetStored(ItemForm form)
    {
        foreach (var input in form.Inputs)
        {
            input.Stored = null;
        }
    }

    private async Task<(ContentItem Item, ContentTypeDefinition Type)?> NewAsync(string type)
    {
        if (await types.FindAsync(type) is not { } definition || !definition.IsCreatable())
        {
            return null;
        }

        var item = await contents.NewAsync(definition.Name);
        item.Owner = User.FindFirstValue(ClaimTypes.NameIdentifier);
        item.Author = User.Identity?.Name;
        return (item, definition);
    }

    private async Task<(ContentItem Item, ContentTypeDefinition Type)?> FindAsync(string id) =>
        await contents.GetAsync(id, VersionOptions.Latest) is { } item && await types.FindAsync(item.ContentType) is { } type ? (item, type) : null;

    private Task<bool> MayEditAsync(ContentItem item) => authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item);

    private Task<bool> MayPublishAsync(ContentItem item) => authorization.AuthorizeAsync(User, CommonPermissions.PublishContent, item);
}
