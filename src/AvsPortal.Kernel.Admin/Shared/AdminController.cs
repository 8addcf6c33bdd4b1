using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace AvsPortal.Kernel.Admin.Shared;

/// <summary>A page of the admin: behind the gate, never cached.</summary>
[Admin]
[Area("AvsPortal.Kernel.Admin")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class AdminController : Controller
{
    /// <summary>A path of this site's admin, else <paramref name="otherwise"/>.</summary>
    protected string Back(string? returnUrl, string otherwise) => Url.IsLocalUrl(returnUrl) ? returnUrl! : otherwise;
}
