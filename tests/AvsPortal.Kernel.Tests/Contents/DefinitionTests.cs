using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using AvsPortal.Kernel.Definitions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Recipes.Models;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Tests.Contents;

/// <summary>Definitions as builders and recipes write them.</summary>
public sealed class DefinitionTests
{
    [Fact]
    public async Task Type_KnowsItsPartsFieldsAndSettings_InAnyScope()
    {
        await using var site = await ContentSite.CreateAsync();
        await WithAsync(site, async definitions =>
        {
            var type = await definitions.GetTypeDefinitionAsync("Article");
            Assert.True(type.IsCreatable() && type.IsVersionable() && type.IsSecurable());
            Assert.Equal(["TitlePart", "LocalizationPart", "AutoroutePart", "AliasPart", "PublishLaterPart", "Article"], type.Parts.Select(part => part.Name));
            var year = type.Parts.Last().PartDefinition.Fields.Single(field => field.Name == "Year");
            Assert.Equal(("NumericField", "Year", 1850m), (year.FieldDefinition.Name, year.DisplayName(), year.GetSettings<NumericFieldSettings>().Minimum));
            Assert.Same(type.Parts.Last(), year.ContentTypePartDefinition);
            Assert.Equal(TitlePartOptions.EditableRequired, type.Parts.First().GetSettings<TitlePartSettings>().Options);
            Assert.Same(type, await definitions.GetTypeDefinitionAsync("Article"));
        });
    }

    [Theory]
    [InlineData("1Type")]
    [InlineData("My Type")]
    [InlineData("Événement")]
    [InlineData("Published")]
    [InlineData("Content")]
    public async Task TypeName_ThatIsNotSafe_IsRefused(string name)
    {
        await using var site = await ContentSite.CreateAsync();
        await WithAsync(site, definitions => Assert.ThrowsAsync<ArgumentException>(() => definitions.AlterTypeDefinitionAsync(name, _ => { })));
    }

    [Fact]
    public async Task Recipe_Merges_WhatItDoesNotMentionStays()
    {
        await using var site = await ContentSite.CreateAsync();
        await RunAsync(site, """
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "Article", "DisplayName": "", "Settings": { "ContentTypeSettings": { "Creatable": false } },
                  "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "TitlePartSettings": { "Options": 0 }, "Other": { "A": ["x"] } } },
                                                        { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] },
                { "Name": "Event", "DisplayName": "Event", "Settings": { "ContentTypeSettings": { "Creatable": true, "Stereotype": "Widget" } } } ],
              "ContentParts": [ { "Name": "Article", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Lead", "Settings": { "TextFieldSettings": { "Required": true, "Type": "GeneratedHidden" } } } ] } ] }
            """);
        await RunAsync(site, """{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Article", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "Other": { "A": ["x", "y"] } } } ] } ] }""");
        await WithAsync(site, async definitions =>
        {
            var type = await definitions.GetTypeDefinitionAsync("Article");
            Assert.True(type.IsCreatable(), "settings of a type without a display name are not merged");
            Assert.Equal(7, type.Parts.Count());
            Assert.Equal(TitlePartOptions.Editable, type.Parts.First().GetSettings<TitlePartSettings>().Options);
            Assert.Equal("""{"A":["x","y"]}""", type.Parts.First().Settings["Other"]!.ToJsonString());
            var lead = type.Parts.Single(part => part.Name == "Article").PartDefinition.Fields.Last();
            Assert.True(lead.GetSettings<TextFieldSettings>() is { Required: true, Type: FieldBehaviorType.GeneratedHidden });
        });
    }

    [Fact]
    public async Task Recipe_WithANameThatIsNotSafe_IsRefused()
    {
        await using var site = await ContentSite.CreateAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(site, """{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "My type" } ] }"""));
        await Assert.ThrowsAsync<ValidationException>(() => RunAsync(site, """{ "name": "ContentDefinition", "ContentTypes": 3 }"""));
    }

    [Fact]
    public async Task FieldAddedLater_IsThereWhenAnOldItemIsLoaded()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        Assert.NotNull(await site.GetAsync(id));
        await WithAsync(site, definitions => definitions.AlterPartDefinitionAsync("Article", part => part.WithField("Place", field => field.OfType("TextField"))));
        Assert.True((await site.GetAsync(id)).Get<ContentPart>("Article").Has("Place"));
    }

    private static Task WithAsync(ContentSite site, Func<IContentDefinitionManager, Task> work) =>
        site.InScopeAsync(scope => work(scope.GetRequiredService<IContentDefinitionManager>()));

    private static Task RunAsync(ContentSite site, string step) => site.InScopeAsync(scope => ActivatorUtilities.CreateInstance<ContentDefinitionStep>(scope)
        .ExecuteAsync(new RecipeExecutionContext { Name = "ContentDefinition", Step = (JsonObject)JsonNode.Parse(step)! }));
}
