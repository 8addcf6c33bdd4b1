using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using AvsPortal.Mandates.Services;
using AvsPortal.Mandates.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Mandates.Controllers;

/// <summary>The list of mandates; each has a page of its own at its path.</summary>
public sealed class MandatesController(MandateCatalogue catalogue, IStringLocalizer<MandatesController> S) : Controller
{
    public async Task<IActionResult> Index()
    {
        var groups = new List<MandateGroup>();
        foreach (var status in MandateStatus.All)
        {
            var items = await catalogue.ListAsync(status, SiteCultures.Current);
            if (items.Count > 0)
            {
                groups.Add(new MandateGroup(status, Heading(status), items));
            }
        }

        return View(new MandatesPage(groups));
    }

    private string Heading(string status) => status switch
    {
        MandateStatus.UnderWay => S["Mandates under way"],
        MandateStatus.Planned => S["Planned mandates"],
        _ => S["Completed mandates"],
    };
}
