using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Indexes;
using AvsPortal.Mandates.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace AvsPortal.Mandates;

public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    private const string PathPattern =
        """{% if ContentItem.Content.LocalizationPart.Culture == "en" %}en/mandates{% else %}fr/mandats{% endif %}/{{ ContentItem.DisplayText | slugify }}""";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(Mandate), part => part
            .WithField(nameof(Mandate.Summary), field => field.OfType("TextField")
                .WithDisplayName("Summary").WithEditor("TextArea").WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true, Hint = "One sentence, shown in the list." }))
            .WithField(nameof(Mandate.Text), field => field.OfType("HtmlField")
                .WithDisplayName("Text").WithEditor("Wysiwyg").WithPosition("1")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
            .WithField(nameof(Mandate.Status), field => field.OfType("TextField")
                .WithDisplayName("Status").WithEditor("PredefinedList").WithPosition("2")
                .WithSettings(new TextFieldSettings { Required = true })
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    Editor = EditorOption.Dropdown,
                    DefaultValue = MandateStatus.Planned,
                    Options =
                    [
                        new("Planned", MandateStatus.Planned),
                        new("Under way", MandateStatus.UnderWay),
                        new("Done", MandateStatus.Done),
                    ],
                }))
            .WithField(nameof(Mandate.Start), field => field.OfType("DateField")
                .WithDisplayName("Start").WithPosition("3")
                .WithSettings(new DateFieldSettings { Hint = "Only the year is shown." }))
            .WithField(nameof(Mandate.End), field => field.OfType("DateField")
                .WithDisplayName("End").WithPosition("4")
                .WithSettings(new DateFieldSettings { Hint = "Only the year is shown." }))
            .WithField(nameof(Mandate.Lead), field => field.OfType("LocalizationSetContentPickerField")
                .WithDisplayName("Lead").WithPosition("5")
                .WithSettings(new LocalizationSetContentPickerFieldSettings
                {
                    DisplayedContentTypes = ["TeamMember"],
                    Hint = "A person of the team during the mandate.",
                }))
            .WithField(nameof(Mandate.Source), field => field.OfType("LinkField")
                .WithDisplayName("Source").WithPosition("6")
                .WithSettings(new LinkFieldSettings { Hint = "Where this is stated, with its year." })));

        await definitions.AlterTypeDefinitionAsync(nameof(Mandate), type => type
            .DisplayedAs("Mandate")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("LocalizationPart", part => part.WithPosition("1"))
            .WithPart("AutoroutePart", part => part.WithPosition("2")
                .WithSettings(new AutoroutePartSettings { AllowCustomPath = true, Pattern = PathPattern }))
            .WithPart(nameof(Mandate), part => part.WithPosition("3")));

        await SchemaBuilder.CreateMapIndexTableAsync<MandateIndex>(table => table
            .TwinColumns()
            .Column<string>(nameof(MandateIndex.Status), column => column.WithLength(16))
            .Column<int>(nameof(MandateIndex.Start))
            .Column<int>(nameof(MandateIndex.End))
            .Column<string>(nameof(MandateIndex.TitleKey), column => column.WithLength(FrenchCanadianOrder.KeyLength)));
        await SchemaBuilder.AlterIndexTableAsync<MandateIndex>(table => table
            .CreateIndex("IDX_MandateIndex_Page", nameof(MandateIndex.Published), nameof(MandateIndex.Status)));
        return 1;
    }
}
