using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>A type with every field and every part that the host knows: its generated editor stores each as Orchard does, and shows it again.</summary>
public sealed class EveryFieldTests : IAsyncLifetime
{
    private const string Type = "Everything";
    private const string Form = "form.form";
    private static readonly string[] Parts =
        ["TitlePart", "LocalizationPart", "AutoroutePart", "AliasPart", "CommonPart", "PublishLaterPart", "HtmlBodyPart", "MarkdownBodyPart", Type];

    private PortalHost host = null!;
    private HttpClient staff = null!;
    private string picked = "";
    private string pickedSet = "";

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        await host.InScopeAsync(DefineAsync);
        staff = await host.LoginAsAdminAsync();
    }

    public async Task DisposeAsync()
    {
        staff.Dispose();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task EachField_IsStoredAsTyped_AndShownAgain(string editor)
    {
        await staff.GetAsync("/Admin/Language?culture=" + editor);
        var page = await staff.GetPageAsync($"/Admin/Contents/ContentTypes/{Type}/Create");
        var response = await staff.SubmitAsync(page, Form, Typed());
        Assert.True(response.StatusCode == HttpStatusCode.Found, (await response.ReadPageAsync()).MainText());

        var item = await StoredAsync();
        var part = item[Type]!;
        Assert.Equal("Un texte", (string?)part["Text"]!["Text"]);
        Assert.Equal("<p>Du HTML.</p>", (string?)part["Html"]!["Html"]);
        Assert.Equal("Du *Markdown*.", (string?)part["Markdown"]!["Markdown"]);
        Assert.Equal(2.5m, (decimal)part["Number"]!["Value"]!);
        Assert.True((bool)part["Flag"]!["Value"]!);
        Assert.Equal(new DateTime(2018, 6, 1, 0, 0, 0, DateTimeKind.Utc), (DateTime)part["Day"]!["Value"]!);

        // Typed in the site's zone, which is four hours behind in summer.
        Assert.Equal(new DateTime(2018, 6, 1, 13, 30, 0, DateTimeKind.Utc), (DateTime)part["Moment"]!["Value"]!);
        Assert.Equal("https://valuminium.ca", (string?)part["Link"]!["Url"]);
        Assert.Equal("Le site", (string?)part["Link"]!["Text"]);
        Assert.Equal(["Un", "Deux"], Texts(part["Several"]!["Values"]));
        Assert.Equal([picked], Texts(part["Item"]!["ContentItemIds"]));
        Assert.Equal([pickedSet], Texts(part["Set"]!["LocalizationSets"]));
        Assert.Empty(Texts(part["Media"]!["Paths"]));
        Assert.Equal("Tout", (string?)item["TitlePart"]!["Title"]);
        Assert.Equal("<p>Corps.</p>", (string?)item["HtmlBodyPart"]!["Html"]);
        Assert.Equal("Corps **fort**.", (string?)item["MarkdownBodyPart"]!["Markdown"]);
        Assert.Equal("tout-court", (string?)item["AliasPart"]!["Alias"]);
        Assert.Equal("fr/tout", (string?)item["AutoroutePart"]!["Path"]);
        Assert.Equal("fr", (string?)item["LocalizationPart"]!["Culture"]);

        var edit = await staff.GetPageAsync(Located(await staff.GetPageAsync($"/Admin/Contents/ContentItems/{Type}")));
        foreach (var (name, value) in Typed().Where(field => field.Key.StartsWith(Type + ".", StringComparison.Ordinal)))
        {
            Assert.True(Shown(edit, name) is { } shown && Same(value, shown), $"{name}: {Shown(edit, name)}");
        }
    }

    [Theory]
    [InlineData("fr", "nombre")]
    [InlineData("en", "number")]
    public async Task WhatIsWrong_IsTold_AndEveryFieldKeepsWhatWasTyped(string editor, string word)
    {
        await staff.GetAsync("/Admin/Language?culture=" + editor);
        var page = await staff.GetPageAsync($"/Admin/Contents/ContentTypes/{Type}/Create");
        var typed = Typed();
        typed[Type + ".Number.Value"] = "deux et demi";
        var response = await staff.SubmitAsync(page, Form, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var again = await response.ReadPageAsync();
        Assert.Contains(word, again.QuerySelector("#errors")!.TextContent, StringComparison.OrdinalIgnoreCase);
        foreach (var (name, value) in typed.Where(field => field.Key != "submit"))
        {
            Assert.True(Shown(again, name) is { } shown && Same(value, shown), $"{name}: {Shown(again, name)}");
        }
    }

    private async Task DefineAsync(IServiceProvider services)
    {
        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        await definitions.AlterPartDefinitionAsync(Type, part => part
            .WithField("Text", field => field.OfType("TextField"))
            .WithField("Html", field => field.OfType("HtmlField"))
            .WithField("Markdown", field => field.OfType("MarkdownField"))
            .WithField("Number", field => field.OfType("NumericField").WithSettings(new NumericFieldSettings { Scale = 1 }))
            .WithField("Flag", field => field.OfType("BooleanField"))
            .WithField("Day", field => field.OfType("DateField"))
            .WithField("Moment", field => field.OfType("DateTimeField"))
            .WithField("Link", field => field.OfType("LinkField"))
            .WithField("Several", field => field.OfType("MultiTextField"))
            .WithField("Item", field => field.OfType("ContentPickerField").WithSettings(new ContentPickerFieldSettings { DisplayedContentTypes = ["TimelineEvent"] }))
            .WithField("Set", field => field.OfType("LocalizationSetContentPickerField").WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = ["TimelineEvent"] }))
            .WithField("Media", field => field.OfType("MediaField")));
        await definitions.AlterTypeDefinitionAsync(Type, type =>
        {
            type.DisplayedAs("Everything").Creatable().Listable().Draftable().Versionable();
            foreach (var part in Parts)
            {
                type.WithPart(part, _ => { });
            }
        });

        var session = services.GetRequiredService<ISession>();
        var other = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == "TimelineEvent" && index.Published).FirstOrDefaultAsync();
        picked = other.ContentItemId;
        pickedSet = other.TryGet<LocalizationPart>(out var part) ? part.LocalizationSet : "";
    }

    private Dictionary<string, string> Typed() => new(StringComparer.Ordinal)
    {
        ["TitlePart.Title"] = "Tout",
        ["LocalizationPart.Culture"] = "fr",
        ["AutoroutePart.Path"] = "fr/tout",
        ["AliasPart.Alias"] = "tout-court",
        ["HtmlBodyPart.Html"] = "<p>Corps.</p>",
        ["MarkdownBodyPart.Markdown"] = "Corps **fort**.",
        [Type + ".Text.Text"] = "Un texte",
        [Type + ".Html.Html"] = "<p>Du HTML.</p>",
        [Type + ".Markdown.Markdown"] = "Du *Markdown*.",
        [Type + ".Number.Value"] = "2,5",
        [Type + ".Flag.Value"] = "true",
        [Type + ".Day.Value"] = "2018-06-01",
        [Type + ".Moment.Value"] = "2018-06-01T09:30",
        [Type + ".Link.Url"] = "https://valuminium.ca",
        [Type + ".Link.Text"] = "Le site",
        [Type + ".Several.Values"] = "Un\nDeux",
        [Type + ".Item.ContentItemIds"] = picked,
        [Type + ".Set.LocalizationSets"] = pickedSet,
        ["submit"] = "publish",
    };

    private Task<JsonNode> StoredAsync() => host.InScopeAsync(async services =>
    {
        var item = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == Type && index.Published).FirstOrDefaultAsync();
        return JsonNode.Parse(((JsonObject)item.Content).ToJsonString())!;
    });

    private static string[] Texts(JsonNode? values) => [.. (values as JsonArray ?? []).Select(value => (string)value!)];

    private static string Located(IHtmlDocument list) => list.QuerySelector("tbody th a")!.GetAttribute("href")!;

    /// <summary>What the control of that name would send.</summary>
    private static string? Shown(IHtmlDocument page, string name) => page.QuerySelectorAll($"[name='{name}']").Select(control => control switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement { Type: "hidden" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value.Trim(),
        IHtmlSelectElement select => select.Value,
        _ => null,
    }).FirstOrDefault(value => value is not null);

    // A decimal comma or point, by the editor's language.
    private static bool Same(string typed, string shown) => typed == shown || typed.Replace(',', '.') == shown;
}
