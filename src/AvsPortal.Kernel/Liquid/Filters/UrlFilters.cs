using AvsPortal.Kernel.Shell.Assets;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Liquid.Filters;

/// <summary>Links to files and pages of the site.</summary>
internal static class UrlFilters
{
    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("href", Href);
        filters.AddFilter("resource_url", Href);
        filters.AddFilter("append_version", AppendVersion);
        filters.AddFilter("absolute_url", AbsoluteUrlAsync);
    }

    /// <summary><c>~/x</c> under the site's base path; anything else as it is.</summary>
    public static string Resolve(string url, IServiceProvider services)
        => url.StartsWith("~/", StringComparison.Ordinal) ? PathBase(services).Value + url[1..] : url;

    /// <summary>The URL with the file's version, so that a browser may keep it for ever.</summary>
    public static string AppendVersion(string url, IServiceProvider services)
    {
        // Versions are known by the path in the site, without the base it is served under.
        var pathBase = PathBase(services).Value ?? "";
        var path = pathBase.Length > 0 && url.StartsWith(pathBase + "/", StringComparison.Ordinal) ? url[pathBase.Length..] : url;

        return services.GetRequiredService<IAssetVersions>().GetVersion(path) is { } version
            ? url + (url.Contains('?', StringComparison.Ordinal) ? "&v=" : "?v=") + version
            : url;
    }

    private static ValueTask<FluidValue> Href(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new StringValue(Resolve(input.ToStringValue(), ((LiquidTemplateContext)context).Services));

    private static ValueTask<FluidValue> AppendVersion(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;

        return new StringValue(AppendVersion(Resolve(input.ToStringValue(), services), services));
    }

    /// <summary>With the site's base URL when it has one, else the request's host.</summary>
    private static async ValueTask<FluidValue> AbsoluteUrlAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;
        var url = Resolve(input.ToStringValue(), services);
        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            return new StringValue(url);
        }

        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        var request = services.GetService<IHttpContextAccessor>()?.HttpContext?.Request;
        var start = !string.IsNullOrEmpty(site.BaseUrl) ? site.BaseUrl.TrimEnd('/') : request is null ? "" : $"{request.Scheme}://{request.Host}";

        return new StringValue(start + (url.StartsWith('/') ? url : "/" + url));
    }

    private static PathString PathBase(IServiceProvider services)
        => services.GetService<IHttpContextAccessor>()?.HttpContext?.Request.PathBase ?? default;
}
