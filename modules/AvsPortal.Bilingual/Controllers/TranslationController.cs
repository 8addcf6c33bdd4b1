using AvsPortal.Bilingual.Models;
using AvsPortal.Bilingual.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Contents;

namespace AvsPortal.Bilingual.Controllers;

/// <summary>Says that a page does not exist in the reader's language, and offers the version there is.</summary>
public sealed class TranslationController(IAutorouteEntries entries, IContentManager contents, IAuthorizationService authorization) : Controller
{
    public async Task<IActionResult> Missing(string? page)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return View(new MissingTranslationModel(await OfferAsync(LanguagePath.Local(page))));
    }

    // Only a published page that this reader may see is named.
    private async Task<MissingTranslationOffer?> OfferAsync(string? path)
    {
        if (path is null || await entries.TryGetEntryByPathAsync(path.TrimEnd('/')) is not (true, var entry))
        {
            return null;
        }

        var item = await contents.GetAsync(entry.ContentItemId);
        return item is not null && await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item)
            ? new MissingTranslationOffer(path, item.DisplayText, Contracts.Twins.CultureOf(item))
            : null;
    }
}
