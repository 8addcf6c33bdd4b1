using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Organization.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AvsPortal.Organization.Controllers;

public sealed class SocietyController(SocietyReader society, IAuthorizationService authorization) : Controller
{
    public async Task<IActionResult> Index()
    {
        var culture = SiteCultures.Current;
        var profile = await society.ProfileAsync(culture);
        return View(new SocietyModel(
            profile,
            profile is null ? culture : Twins.CultureOf(profile),
            await society.ValuesAsync(culture),
            await authorization.AuthorizeAsync(User, AudiencePermissions.ViewStaffContent)));
    }
}
