using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Tests.Contents.Samples;

internal sealed class ArticleTypes(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("Article", part => part
            .WithField("Summary", field => field.OfType("TextField").WithSettings(new TextFieldSettings { DefaultValue = "…" }))
            .WithField("Year", field => field.OfType("NumericField").WithDisplayName("Year").WithSettings(new NumericFieldSettings { Minimum = 1850, Maximum = 2050 }))
            .WithField("Body", field => field.OfType("HtmlField"))
            .WithField("Site", field => field.OfType("LinkField"))
            .WithField("Related", field => field.OfType("ContentPickerField")));
        await definitions.AlterTypeDefinitionAsync("Article", type => type
            .DisplayedAs("Article").Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("LocalizationPart", _ => { })
            .WithPart("AutoroutePart", part => part.WithSettings(new AutoroutePartSettings { Pattern = "{{ ContentItem.DisplayText | downcase }}" }))
            .WithPart("AliasPart", _ => { })
            .WithPart("PublishLaterPart", _ => { })
            .WithPart("Article", _ => { }));
        await definitions.AlterTypeDefinitionAsync("Note", type => type.Draftable().WithPart("TitlePart", part => part
            .WithSettings(new TitlePartSettings { Options = TitlePartOptions.GeneratedHidden, Pattern = "Note {{ ContentItem.ContentItemId | slice: 0, 4 }}" })));
        return 1;
    }
}
