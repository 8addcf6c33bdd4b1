using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Bilingual.Machines;

/// <summary>What a browser needs to put the portal on a home screen, in one language.</summary>
public sealed class WebManifest(IStringLocalizer<WebManifest> S)
{
    /// <summary>The theme's icon.</summary>
    public const string Icon = "/AvsPortal.Theme/img/icon.svg";

    public JsonObject Write(string culture, string pathBase) => new()
    {
        ["id"] = $"{pathBase}/{culture}",
        ["name"] = S["Aluminium Valley Society"].Value,
        ["short_name"] = S["AVS"].Value,
        ["description"] = S["The portal of Aluminium Valley: its history, its people, its mandates."].Value,
        ["lang"] = culture + "-CA",
        ["dir"] = "ltr",
        ["start_url"] = $"{pathBase}/{culture}",
        ["scope"] = pathBase + "/",
        ["display"] = "minimal-ui",
        ["background_color"] = "#fbfcfd",
        ["theme_color"] = "#0b2638",
        ["icons"] = new JsonArray(new JsonObject { ["src"] = pathBase + Icon, ["type"] = "image/svg+xml", ["sizes"] = "any" }),
    };
}
