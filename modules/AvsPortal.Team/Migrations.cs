using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Indexes;
using AvsPortal.Team.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Settings;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace AvsPortal.Team;

public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(TeamMember), part => part
            .WithField(nameof(TeamMember.SortName), field => field.OfType("TextField").WithDisplayName("Name as sorted").WithPosition("1")
                .WithSettings(new TextFieldSettings { Hint = "Family name, given name: “Cherry, Malika”." }))
            .WithField(nameof(TeamMember.JobTitle), field => field.OfType("TextField").WithDisplayName("Job title").WithPosition("2")
                .WithSettings(new TextFieldSettings { Required = true }))
            .WithField(nameof(TeamMember.Telephone), field => field.OfType("TextField").WithDisplayName("Telephone").WithEditor("Tel").WithPosition("3")
                .WithSettings(new TextFieldSettings { Hint = "Ten digits: 418 669-0003." }))
            .WithField(nameof(TeamMember.Extension), field => field.OfType("TextField").WithDisplayName("Extension").WithPosition("4"))
            .WithField(nameof(TeamMember.Email), field => field.OfType("TextField").WithDisplayName("E-mail").WithEditor("Email").WithPosition("5"))
            .WithField(nameof(TeamMember.Biography), field => field.OfType("HtmlField").WithDisplayName("Biography").WithPosition("6")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true, Hint = "Shown only once the person’s consent is recorded below." }))
            .WithField(nameof(TeamMember.Portrait), field => field.OfType("MediaField").WithDisplayName("Portrait").WithPosition("7")
                .WithSettings(new MediaFieldSettings
                {
                    AllowMediaText = true,
                    AllowedExtensions = [".jpg", ".jpeg", ".png", ".webp"],
                    Hint = "Shown only once the person’s consent is recorded below.",
                }))
            .WithField(nameof(TeamMember.BiographyConsent), field => field.OfType("BooleanField").WithDisplayName("Consents to the biography").WithPosition("8"))
            .WithField(nameof(TeamMember.PortraitConsent), field => field.OfType("BooleanField").WithDisplayName("Consents to the portrait").WithPosition("9"))
            .WithField(nameof(TeamMember.ConsentDate), field => field.OfType("DateField").WithDisplayName("Date of the consent").WithPosition("10"))
            .WithField(nameof(TeamMember.ReportsTo), field => field.OfType("LocalizationSetContentPickerField").WithDisplayName("Reports to").WithPosition("11")
                .WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = [nameof(TeamMember)] }))
            .WithField(nameof(TeamMember.InPostFrom), field => field.OfType("DateField").WithDisplayName("First day in post").WithPosition("12"))
            .WithField(nameof(TeamMember.InPostTo), field => field.OfType("DateField").WithDisplayName("Last day in post").WithPosition("13")));

        await definitions.AlterTypeDefinitionAsync(nameof(TeamMember), type => type.DisplayedAs("Team member")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithDisplayName("Name as shown")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired, RenderTitle = true }))
            .WithPart("LocalizationPart", part => part.WithPosition("1"))
            .WithPart(nameof(TeamMember), part => part.WithPosition("2")));

        await SchemaBuilder.CreateMapIndexTableAsync<TeamMemberIndex>(table => table
            .TwinColumns()
            .Column<string>(nameof(TeamMemberIndex.SortKey), column => column.WithLength(FrenchCanadianOrder.KeyLength))
            .Column<int>(nameof(TeamMemberIndex.InPostFrom))
            .Column<int>(nameof(TeamMemberIndex.InPostTo))
            .Column<string>(nameof(TeamMemberIndex.ReportsTo), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<TeamMemberIndex>(table => table
            .CreateIndex("IDX_TeamMemberIndex_Set", nameof(TeamMemberIndex.LocalizationSet), nameof(TeamMemberIndex.Published), nameof(TeamMemberIndex.Latest)));
        return 2;
    }

    /// <summary>What is called a title elsewhere is a person's name here.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await definitions.AlterTypeDefinitionAsync(nameof(TeamMember), type => type.WithPart("TitlePart", part => part.WithDisplayName("Name as shown")));
        return 2;
    }
}
