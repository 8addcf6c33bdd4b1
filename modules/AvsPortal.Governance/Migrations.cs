using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Indexes;
using AvsPortal.Governance.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace AvsPortal.Governance;

public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await DefineOrganizationAsync();
        await DefineMemberAsync();

        await SchemaBuilder.CreateMapIndexTableAsync<AffiliatedOrganizationIndex>(table => table
            .TwinColumns()
            .Column<string>(nameof(AffiliatedOrganizationIndex.NameKey), column => column.WithLength(200)));
        await SchemaBuilder.AlterIndexTableAsync<AffiliatedOrganizationIndex>(table => table
            .CreateIndex("IDX_AffiliatedOrganizationIndex_Set",
                nameof(AffiliatedOrganizationIndex.LocalizationSet), nameof(AffiliatedOrganizationIndex.Published)));

        await SchemaBuilder.CreateMapIndexTableAsync<BoardMemberIndex>(table => table
            .TwinColumns()
            .Column<string>(nameof(BoardMemberIndex.Role), column => column.WithLength(32))
            .Column<int>(nameof(BoardMemberIndex.RoleOrder))
            .Column<string>(nameof(BoardMemberIndex.SortKey), column => column.WithLength(FrenchCanadianOrder.KeyLength))
            .Column<int>(nameof(BoardMemberIndex.TermFrom))
            .Column<int>(nameof(BoardMemberIndex.TermTo)));
        await SchemaBuilder.AlterIndexTableAsync<BoardMemberIndex>(table => table
            .CreateIndex("IDX_BoardMemberIndex_Term",
                nameof(BoardMemberIndex.Published), nameof(BoardMemberIndex.TermFrom), nameof(BoardMemberIndex.TermTo)));
        return 1;
    }

    private async Task DefineOrganizationAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AffiliatedOrganization), part => part
            .WithField(nameof(AffiliatedOrganization.Acronym), field => field.OfType("TextField")
                .WithDisplayName("Acronym").WithPosition("0"))
            .WithField(nameof(AffiliatedOrganization.Website), field => field.OfType("TextField")
                .WithDisplayName("Web site").WithEditor("Url").WithPosition("1")));

        await definitions.AlterTypeDefinitionAsync(nameof(AffiliatedOrganization), type => type
            .DisplayedAs("Affiliated organization")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithDisplayName("Name")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("LocalizationPart", part => part.WithPosition("1"))
            .WithPart(nameof(AffiliatedOrganization), part => part.WithPosition("2")));
    }

    private async Task DefineMemberAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(BoardMember), part => part
            .WithField(nameof(BoardMember.SortName), field => field.OfType("TextField")
                .WithDisplayName("Name as sorted").WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "Family name, given name: “Côté, Patrice”." }))
            .WithField(nameof(BoardMember.Role), field => field.OfType("TextField")
                .WithDisplayName("Role").WithEditor("PredefinedList").WithPosition("1")
                .WithSettings(new TextFieldSettings { Required = true })
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    Editor = EditorOption.Dropdown,
                    DefaultValue = BoardRoles.Director,
                    Options =
                    [
                        new("Chair", BoardRoles.Chair),
                        new("Vice-Chair", BoardRoles.ViceChair),
                        new("Secretary-Treasurer", BoardRoles.SecretaryTreasurer),
                        new("Director", BoardRoles.Director),
                        new("Observer", BoardRoles.Observer),
                    ],
                }))
            .WithField(nameof(BoardMember.RoleLabel), field => field.OfType("TextField")
                .WithDisplayName("Role as shown").WithPosition("2")
                .WithSettings(new TextFieldSettings { Hint = "In the person’s gender: “Présidente”, “Administrateur”." }))
            .WithField(nameof(BoardMember.Organization), field => field.OfType("LocalizationSetContentPickerField")
                .WithDisplayName("Organization").WithPosition("3")
                .WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = [nameof(AffiliatedOrganization)] }))
            .WithField(nameof(BoardMember.TermFrom), field => field.OfType("DateField")
                .WithDisplayName("First day in office").WithPosition("4"))
            .WithField(nameof(BoardMember.TermTo), field => field.OfType("DateField")
                .WithDisplayName("End of the term").WithPosition("5")
                .WithSettings(new DateFieldSettings { Hint = "The day a successor may start: the person is no longer in office that day." })));

        await definitions.AlterTypeDefinitionAsync(nameof(BoardMember), type => type
            .DisplayedAs("Board member")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithDisplayName("Name")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("LocalizationPart", part => part.WithPosition("1"))
            .WithPart(nameof(BoardMember), part => part.WithPosition("2")));
    }
}
