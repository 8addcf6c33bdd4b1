using AvsPortal.Bilingual.Contracts;
using AvsPortal.Timeline.Indexes;
using AvsPortal.Timeline.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Settings;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace AvsPortal.Timeline;

public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(TimelineEvent), part => part
            .WithField(nameof(TimelineEvent.StartYear), field => field.OfType("NumericField")
                .WithDisplayName("Start year").WithPosition("0")
                .WithSettings(new NumericFieldSettings { Required = true, Minimum = 1850 }))
            .WithField(nameof(TimelineEvent.EndYear), field => field.OfType("NumericField")
                .WithDisplayName("End year").WithPosition("1")
                .WithSettings(new NumericFieldSettings { Minimum = 1850, Hint = "Empty when it took one year." }))
            .WithField(nameof(TimelineEvent.Text), field => field.OfType("HtmlField")
                .WithDisplayName("Text").WithPosition("2").WithEditor("Wysiwyg")
                .WithSettings(new HtmlFieldSettings { Required = true, SanitizeHtml = true }))
            .WithField(nameof(TimelineEvent.Picture), field => field.OfType("MediaField")
                .WithDisplayName("Picture").WithPosition("3")
                .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true }))
            .WithField(nameof(TimelineEvent.Source), field => field.OfType("TextField")
                .WithDisplayName("Source").WithPosition("4")));

        await definitions.AlterTypeDefinitionAsync(nameof(TimelineEvent), type => type
            .DisplayedAs("Timeline event")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0")
                .WithDisplayName("Label")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("LocalizationPart", part => part.WithPosition("1"))
            .WithPart(nameof(TimelineEvent), part => part.WithPosition("2")));

        await SchemaBuilder.CreateMapIndexTableAsync<TimelineEventIndex>(table => table
            .TwinColumns()
            .Column<int>(nameof(TimelineEventIndex.StartYear))
            .Column<int>(nameof(TimelineEventIndex.EndYear)));

        await SchemaBuilder.AlterIndexTableAsync<TimelineEventIndex>(table => table
            .CreateIndex("IDX_TimelineEventIndex_Page",
                nameof(TimelineEventIndex.Published), nameof(TimelineEventIndex.Culture), nameof(TimelineEventIndex.StartYear)));

        return 1;
    }
}
