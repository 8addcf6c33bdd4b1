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

namespace AvsPortal.Kernel.Admin.Translate;

/// <summary>Makes the twin of an item in another language: a draft with the same content, to be translated.</summary>
internal sealed class TranslateController(
    IContentManager contents,
    IContentLocalizationManager localizations,
    ILocalizationService localization,
    Twins twins,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<TranslateController> H) : AdminController
{
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

        var set = Choices.SetOf(item);
        var twin = string.IsNullOrEmpty(set) ? null : await localizations.GetContentItemAsync(set, culture);
        if (twin is null)
        {
            twin = await localizations.LocalizeAsync(item, culture);
            await notifier.InformationAsync(H["This is the draft in {0}: replace the texts by their translation.", CultureNames.Of(culture)]);
        }

        return LocalRedirect($"/Admin/Contents/ContentItems/{twin.ContentItemId}/Edit");
    }
}
