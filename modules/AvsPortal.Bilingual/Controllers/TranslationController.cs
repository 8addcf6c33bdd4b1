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
    /// <summary>A page that this reader may not see is refused here as it is there: its toggle leads here, and tells nothing more.</summary>
    public async Task<IActionResult> Missing(string? page)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        var path = LanguagePath.Local(page);
        if (path is null || await entries.TryGetEntryByPathAsync(path.TrimEnd('/')) is not (true, var entry)
            || await contents.GetAsync(entry.ContentItemId) is not { } item)
        {
            return View(new MissingTranslationModel(null));
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item))
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        return View(new MissingTranslationModel(new MissingTranslationOffer(path, item.DisplayText, Contracts.Twins.CultureOf(item))));
    }
}
