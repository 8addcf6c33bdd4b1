using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Organization.Services;
using Microsoft.AspNetCore.Mvc;

namespace AvsPortal.Organization.Controllers;

/// <summary>The home page.</summary>
public sealed class HomeController(SocietyReader society, HomeReader home) : Controller
{
    public async Task<IActionResult> Index()
    {
        var culture = SiteCultures.Current;
        var profile = await society.ProfileAsync(culture);
        var next = await home.NextAsync(culture);
        return View(new HomeModel(
            profile,
            profile is null ? culture : Twins.CultureOf(profile),
            await home.FiguresAsync(culture),
            await home.NewsAsync(culture, next),
            next));
    }
}
