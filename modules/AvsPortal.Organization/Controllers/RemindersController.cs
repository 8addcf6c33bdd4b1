using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace AvsPortal.Organization.Controllers;

/// <summary>For staff: what the society has still to supply or to confirm.</summary>
[Admin]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RemindersController(IEnumerable<IReminders> reminders, IAuthorizationService authorization) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (!await authorization.AuthorizeAsync(User, AudiencePermissions.ViewStaffContent))
        {
            return Forbid();
        }

        var all = new List<Reminder>();
        foreach (var source in reminders)
        {
            all.AddRange(await source.ListAsync(SiteCultures.Current));
        }

        return View(new RemindersModel(all));
    }
}
