using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Localization;

/// <summary>
/// ASP.NET Core's request localization, with the languages of the site: it is made anew when the settings name others,
/// from the same options, so that the providers of modules stay.
/// </summary>
internal sealed class RequestCulture(RequestDelegate next, IOptions<RequestLocalizationOptions> options, ILoggerFactory loggers)
{
    private readonly Lock _lock = new();
    private volatile Configured? _configured;

    public async Task InvokeAsync(HttpContext context, ILocalizationService localization)
    {
        var defaultCulture = await localization.GetDefaultCultureAsync();
        var cultures = await localization.GetSupportedCulturesAsync();
        var configured = _configured;

        if (configured is null || configured.Default != defaultCulture || !configured.Cultures.AsSpan().SequenceEqual(cultures))
        {
            configured = Configure(defaultCulture, cultures);
        }

        await configured.Middleware.Invoke(context);
    }

    private Configured Configure(string defaultCulture, string[] names)
    {
        lock (_lock)
        {
            var known = names.Contains(defaultCulture, StringComparer.OrdinalIgnoreCase) ? names : [defaultCulture, .. names];
            var cultures = known.Select(name => CultureInfo.GetCultureInfo(name)).ToList();

            options.Value.DefaultRequestCulture = new Microsoft.AspNetCore.Localization.RequestCulture(defaultCulture);
            options.Value.SupportedCultures = cultures;
            options.Value.SupportedUICultures = cultures;

            return _configured = new Configured(defaultCulture, names, new RequestLocalizationMiddleware(next, options, loggers));
        }
    }

    private sealed record Configured(string Default, string[] Cultures, RequestLocalizationMiddleware Middleware);
}
