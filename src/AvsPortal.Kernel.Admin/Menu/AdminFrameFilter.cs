using System.Globalization;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Liquid;
using OrchardCore.Navigation;

namespace AvsPortal.Kernel.Admin.Menu;

/// <summary><c>{% assign frame = "" | admin_frame %}</c> in the admin's layout: its menu, the reader, the other language.</summary>
internal sealed class AdminFrameFilter(INavigationManager navigation, IHttpContextAccessor accessor) : ILiquidFilter
{
    private const string ReturnUrl = "returnUrl";

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var http = accessor.HttpContext!;
        var signedIn = http.User.Identity?.IsAuthenticated == true;
        var items = signedIn
            ? await navigation.BuildMenuAsync(NavigationConstants.AdminId, new ActionContext(http, http.GetRouteData(), new ActionDescriptor()))
            : [];
        var other = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? "en" : "fr";

        return FluidValue.Create(
            new AdminFrame
            {
                Menu = [.. items.Select(item => Link(item, http.Request.Path))],
                UserName = http.User.Identity?.Name ?? "",
                OtherCulture = other,
                OtherLanguage = other == "en" ? "English" : "Français",
                OtherUrl = $"/Admin/Language?culture={other}&returnUrl={Uri.EscapeDataString(await HereAsync(http.Request))}",
            },
            context.Options);
    }

    /// <summary>Only a GET can be asked again: a form that was refused, at its own path, with the page that it goes back to.</summary>
    private static async Task<string> HereAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return request.Path + request.QueryString;
        }

        var back = request.HasFormContentType ? (await request.ReadFormAsync())[ReturnUrl].ToString() : "";
        return request.Path + (back.Length > 0 ? QueryString.Create(ReturnUrl, back) : QueryString.Empty);
    }

    private static MenuLink Link(MenuItem item, PathString path) => new()
    {
        Text = item.Text?.Value ?? "",
        Href = item.Items.Count > 0 ? null : item.Href,
        Current = string.Equals(item.Href, path, StringComparison.OrdinalIgnoreCase),
        Items = [.. item.Items.Select(child => Link(child, path))],
    };
}
