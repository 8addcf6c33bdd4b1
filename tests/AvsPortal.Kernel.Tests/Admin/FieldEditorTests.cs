using System.Globalization;
using System.Text.Json.Nodes;
using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Admin.Edit.Fields;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Tests.Admin;

/// <summary>What the editors of fields make of what is typed.</summary>
public sealed class FieldEditorTests
{
    private static readonly IStringLocalizer S = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<ItemFormBuilder>>();

    [Theory]
    [InlineData("2004", "2004")]
    [InlineData("-3,25", "-3.25")]
    [InlineData("-3.25", "-3.25")]
    [InlineData("1\u00a0234,5", "1234.5")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("", null)]
    public async Task Number_IsTypedInEitherLanguage(string typed, string? stored)
    {
        var (data, errors) = await EditAsync(new NumericFieldEditor(), """{ "NumericFieldSettings": { "Scale": 2 } }""", new() { ["P.F.Value"] = typed });

        Assert.Empty(errors);
        Assert.Equal(stored, ((decimal?)data["Value"])?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("en", "1,000", 0, "1000")]
    [InlineData("en", "1,234,567.5", 1, "1234567.5")]
    [InlineData("en", "3,25", 2, "3.25")]
    [InlineData("en", "1.000", 0, null)]
    [InlineData("fr", "1,000", 0, null)]
    [InlineData("fr", "1,000", 3, "1.000")]
    [InlineData("fr", "1.000", 3, null)]
    [InlineData("fr", "1 000,5", 1, "1000.5")]
    [InlineData("fr", "1.5", 1, "1.5")]
    public async Task Thousands_AreReadInTheEditorsLanguage_AndNeverGuessed(string culture, string typed, int scale, string? stored)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var (data, errors) = await EditAsync(new NumericFieldEditor(), $$$"""{ "NumericFieldSettings": { "Scale": {{{scale}}} } }""", new() { ["P.F.Value"] = typed });
            Assert.Equal(stored is null, errors.Count == 1);
            Assert.Equal(stored, ((decimal?)data["Value"])?.ToString(CultureInfo.InvariantCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("mille", "not a number")]
    [InlineData("1849", "at least 1850")]
    [InlineData("3000", "at most 2100")]
    [InlineData("1999,5", "whole number")]
    [InlineData(" ", "is needed")]
    public async Task Number_OutOfItsBounds_IsRefused(string typed, string reason)
    {
        var (_, errors) = await EditAsync(new NumericFieldEditor(), """{ "NumericFieldSettings": { "Minimum": 1850, "Maximum": 2100, "Required": true } }""", new() { ["P.F.Value"] = typed });

        Assert.Contains(reason, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://valuminium.ca", true)]
    [InlineData("/fr/historique#1984", true)]
    [InlineData("mailto:info@valuminium.ca", true)]
    [InlineData("fr/historique", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JavaScript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    public async Task Link_TakesOnlySafeAddresses(string url, bool taken)
    {
        var (_, errors) = await EditAsync(new LinkFieldEditor(), "{}", new() { ["P.F.Url"] = url, ["P.F.Text"] = "" });

        Assert.Equal(taken, errors.Count == 0);
    }

    [Theory]
    [InlineData("2024-06-18", true)]
    [InlineData("2024-02-30", false)]
    [InlineData("18 juin", false)]
    public async Task Date_IsADay(string typed, bool taken)
    {
        var (data, errors) = await EditAsync(new DateFieldEditor(), "{}", new() { ["P.F.Value"] = typed });

        Assert.Equal(taken, errors.Count == 0);
        Assert.Equal(taken, data["Value"] is not null);
    }

    [Fact]
    public async Task FieldThatTheFormDoesNotHold_KeepsItsValue()
    {
        var data = new JsonObject { ["Value"] = 12m };
        var (after, errors) = await EditAsync(new NumericFieldEditor(), "{}", [], data);

        Assert.Empty(errors);
        Assert.Equal(12m, (decimal)after["Value"]!);
    }

    private static async Task<(JsonObject Data, IReadOnlyList<string> Errors)> EditAsync(
        IFieldEditor editor, string settings, Dictionary<string, StringValues> typed, JsonObject? data = null)
    {
        var item = new ContentItem { ContentType = "T" };
        var form = new ItemForm(item, new ContentTypeDefinition("T", "T"), new FormCollection(typed), null);
        var group = new EditorGroup { Id = "P_F", Label = "Field" };
        form.Groups.Add(group);
        data ??= [];
        var definition = new ContentPartFieldDefinition(new ContentFieldDefinition(editor.FieldType), "F", JsonNode.Parse(settings)!.AsObject());
        await editor.EditAsync(new FieldForm(form, group, "P.F", data, S), definition);
        return (data, [.. form.Errors.Select(error => error.Message)]);
    }
}
