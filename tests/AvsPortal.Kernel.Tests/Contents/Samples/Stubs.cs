using System.Globalization;
using System.Text.Encodings.Web;
using AvsPortal.Kernel.Settings;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Tests.Contents.Samples;

internal sealed class StubClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2024, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();

    public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();
}

internal sealed class StubLocalization : ILocalizationService
{
    public Task<string> GetDefaultCultureAsync() => Task.FromResult("fr");

    public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult<string[]>(["fr", "en"]);
}

/// <summary>Liquid without the site's filters: what patterns of these tests need.</summary>
internal sealed class StubLiquid : ILiquidTemplateManager
{
    private static readonly FluidParser Parser = new();
    private readonly TemplateOptions options = new() { MemberAccessStrategy = new UnsafeMemberAccessStrategy() };

    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties)
    {
        var context = new TemplateContext(model, options);
        context.SetValue("Model", model);
        foreach (var (name, value) in properties)
        {
            context.SetValue(name, value);
        }

        return await Parser.Parse(template).RenderAsync(context, encoder);
    }
}

internal sealed class StubSites : ISiteService
{
    private readonly SiteSettings site = new();

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(site);

    public Task<ISite> LoadSiteSettingsAsync() => GetSiteSettingsAsync();

    public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
}
