using AvsPortal.Search.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;

namespace AvsPortal.Search;

/// <summary>What staff tell the search: the glossary and the picks. Neither has a language; see the parts.</summary>
public sealed class GuidanceMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>What search finds. Orchard's picker lists no type by itself; a name that a site does not have lists nothing.</summary>
    private static readonly string[] Pickable =
        ["Page", "SocietyProfile", "Mandate", "TimelineEvent", "TeamMember", "BoardMember", "AffiliatedOrganization"];

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(GlossaryEntry), part => part
            .WithField(nameof(GlossaryEntry.French), field => field.OfType("TextField")
                .WithDisplayName("French terms").WithEditor("TextArea").WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "One a line. A name that is the same in both languages stands on both sides." }))
            .WithField(nameof(GlossaryEntry.English), field => field.OfType("TextField")
                .WithDisplayName("English terms").WithEditor("TextArea").WithPosition("1")
                .WithSettings(new TextFieldSettings { Hint = "One a line." }))
            .WithField(nameof(GlossaryEntry.Direction), field => field.OfType("TextField")
                .WithDisplayName("Direction").WithEditor("PredefinedList").WithPosition("2")
                .WithSettings(new TextFieldSettings { Required = true })
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    Editor = EditorOption.Dropdown,
                    DefaultValue = GlossaryDirection.Both,
                    Options =
                    [
                        new("Each term finds all the others", GlossaryDirection.Both),
                        new("The French terms also find the English ones", GlossaryDirection.FrenchToEnglish),
                        new("The English terms also find the French ones", GlossaryDirection.EnglishToFrench),
                    ],
                })));
        await DefineAsync(nameof(GlossaryEntry), "Glossary entry", $"{FirstLine("GlossaryEntry.French")} = {FirstLine("GlossaryEntry.English")}");

        await definitions.AlterPartDefinitionAsync(nameof(SearchPick), part => part
            .WithField(nameof(SearchPick.Words), field => field.OfType("TextField")
                .WithDisplayName("Words that readers type").WithEditor("TextArea").WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "A whole query a line, French or English. Accents, capitals and apostrophes do not matter." }))
            .WithField(nameof(SearchPick.Items), field => field.OfType("LocalizationSetContentPickerField")
                .WithDisplayName("What comes first").WithPosition("1")
                .WithSettings(new LocalizationSetContentPickerFieldSettings
                {
                    Multiple = true,
                    DisplayedContentTypes = Pickable,
                    Hint = "Readers get each in their language, if it is published and they may read it.",
                })));
        await DefineAsync(nameof(SearchPick), "Staff pick", FirstLine("SearchPick.Words"));
        return 1;
    }

    private static string FirstLine(string field) => $"{{{{ ContentItem.Content.{field}.Text | newline_to_br | split: '<br' | first | strip }}}}";

    private Task DefineAsync(string type, string name, string titlePattern) => definitions.AlterTypeDefinitionAsync(type, definition => definition
        .DisplayedAs(name)
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart("TitlePart", part => part.WithPosition("0")
            .WithSettings(new TitlePartSettings { Options = TitlePartOptions.GeneratedHidden, Pattern = titlePattern }))
        .WithPart(type, part => part.WithPosition("1")));
}
