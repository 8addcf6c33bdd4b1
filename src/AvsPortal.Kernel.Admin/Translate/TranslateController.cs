using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Admin.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Admin.Translate;

/// <summary>Makes the twin of an item in another language: a draft with the same content, to be translated.</summary>
internal sealed class TranslateController(
    IContentManager contents,
    IContentLocalizationManager localizations,
    ILocalizationService localization,
    Twins twins,
    ISession session,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<TranslateController> H) : AdminController
{
    private static readonly SemaphoreSlim _one = new(1, 1);

    [HttpPost("/Admin/Contents/ContentItems/{id}/Translate")]
    public async Task<IActionResult> Translate(string id, string culture)
    {
        if (await contents.GetAsync(id, VersionOptions.Latest) is not { } item
            || !(await localization.GetSupportedCulturesAsync()).Contains(culture, StringComparer.OrdinalIgnoreCase))
        {
            return NotFound();
        }

        if (!await twins.MayTranslateAsync(User, item) || !await authorization.AuthorizeAsync(User, CommonPermissions.EditOwnContent, item))
        {
            return Forbid();
        }

        // A button pressed twice: the second finds the twin that the first has stored.
        await _one.WaitAsync(HttpContext.RequestAborted);
        try
        {
            var twin = await TwinAsync(item, culture);
            await Commit.NowAsync(session);
            return LocalRedirect($"/Admin/Contents/ContentItems/{twin.ContentItemId}/Edit");
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<ContentItem> TwinAsync(ContentItem item, string culture)
    {
        var set = Choices.SetOf(item);
        if (!string.IsNullOrEmpty(set) && await localizations.GetContentItemAsync(set, culture) is { } known)
        {
            return known;
        }

        await notifier.InformationAsync(H["This is the draft in {0}: replace the texts by their translation.", CultureNames.Of(culture)]);
        return await localizations.LocalizeAsync(item, culture);
    }
}
