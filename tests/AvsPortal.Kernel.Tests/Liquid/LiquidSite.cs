using System.Globalization;
using System.Text.Encodings.Web;
using AvsPortal.Kernel.Tests.Shell;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Tests.Liquid;

/// <summary>A site whose module <c>Test</c> has a layout, templates and French; one for all tests of a class.</summary>
public sealed class LiquidSite : IAsyncLifetime
{
    private const string Recipe = """
        { "name": "Test", "steps": [ { "name": "settings", "SiteName": "Essai & Cie", "TimeZoneId": "America/Toronto",
          "LocalizationSettings": { "DefaultCulture": "fr", "SupportedCultures": [ "fr", "en" ] } } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("avs-liquid-").FullName;

    internal TestSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var settings = new Dictionary<string, string?> { ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:SiteName"] = "Essai & Cie" };
        Site = await TestSite.StartAsync(_folder, Recipe, settings: settings, moduleFiles: new Dictionary<string, string>
        {
            ["Views/Layout.liquid"] = """
                <html lang="{{ Culture.Name }}"><title>{% page_title Site.SiteName, position: "after", separator: " – " %}</title>{% resources type: "Meta" %}{% resources type: "Stylesheet" %}
                <main>{% render_section "Messages", required: false %}{% render_body %}</main>{% render_section "Footer", required: false %}{% resources type: "FootScript" %}</html>
                """,
            ["Views/Box.liquid"] = "<div class=\"box\">{{ Model.Text }}</div>",
            ["Views/Box-Big.liquid"] = "<div class=\"big\">{{ Model.Text }}</div>",
            ["Localization/fr.po"] = "msgid \"Hello {0}\"\nmsgstr \"Bonjour {0}\"\n",
        });
        await Site.Host.Ready;
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal async Task<string> RenderAsync(string template, object? model = null, string culture = "fr")
    {
        var before = CultureInfo.CurrentUICulture;
        var result = "";
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            await Site.UsingAsync(async scope => result = await scope.ServiceProvider.GetRequiredService<ILiquidTemplateManager>()
                .RenderStringAsync(template, scope.ServiceProvider.GetRequiredService<HtmlEncoder>(), model, Array.Empty<KeyValuePair<string, FluidValue>>()));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        return result;
    }
}
