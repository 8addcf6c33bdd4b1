using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Indexes;
using AvsPortal.Organization.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Settings;
using OrchardCore.Media.Settings;
using OrchardCore.Title.Models;
using YesSql;
using YesSql.Sql;

namespace AvsPortal.Organization;

public sealed class Migrations(IContentDefinitionManager definitions, ISession session) : DataMigration
{
    private const string PathPattern =
        "{% if ContentItem.Content.LocalizationPart.Culture == \"en\" %}en{% else %}fr{% endif %}/{{ ContentItem.DisplayText | slugify }}";

    public async Task<int> CreateAsync()
    {
        await AudienceAsync();
        await PageAsync();
        await DocumentsAsync();
        await SocietyAsync();

        await SchemaBuilder.CreateMapIndexTableAsync<SocietyIndex>(table => table
            .TwinColumns()
            .Column<string>(nameof(SocietyIndex.ContentType), column => column.WithLength(255))
            .Column<int>(nameof(SocietyIndex.Position)));

        await UpdateFrom2Async();
        await UpdateFrom3Async();
        await UpdateFrom4Async();
        await UpdateFrom5Async();
        return await UpdateFrom6Async();
    }

    public async Task<int> UpdateFrom1Async()
    {
        await DocumentsAsync();
        return 2;
    }

    /// <summary>Pages can be published at a time to come.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await definitions.AlterTypeDefinitionAsync("Page", type => type.WithPart("PublishLaterPart", part => part.WithPosition("6")));
        return 3;
    }

    /// <summary>Staff say when the society has confirmed its privacy officer.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await definitions.AlterPartDefinitionAsync(nameof(SocietyProfile), part => part
            .WithField(nameof(SocietyProfile.PrivacyOfficerConfirmed), field => field.OfType("BooleanField")
                .WithDisplayName("Privacy officer confirmed").WithPosition("3")
                .WithSettings(new BooleanFieldSettings
                {
                    Hint = "The society has confirmed who is in charge of the protection of personal information, and the portal’s page about it is right.",
                })));
        return 4;
    }

    /// <summary>Pages that stand are told from those that are news.</summary>
    public async Task<int> UpdateFrom4Async()
    {
        await definitions.AlterPartDefinitionAsync(nameof(StandingPart), part => part
            .WithSettings(new ContentPartSettings { Attachable = true, Description = "Tells items that stand on the site from those that are news." })
            .WithField(nameof(StandingPart.IsStanding), field => field.OfType("BooleanField")
                .WithDisplayName("Standing page")
                .WithSettings(new BooleanFieldSettings { Hint = "How to reach the society, accessibility, privacy: such a page is no news and stays out of the feeds." })));
        await definitions.AlterTypeDefinitionAsync("Page", type => type.WithPart(nameof(StandingPart), part => part.WithPosition("7")));
        return 5;
    }

    /// <summary>Which items use a file decides who may have it.</summary>
    public async Task<int> UpdateFrom5Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MediaUseIndex>(table => table
            .Column<string>(nameof(MediaUseIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(MediaUseIndex.PathKey), column => column.WithLength(64))
            .Column<bool>(nameof(MediaUseIndex.Published))
            .Column<bool>(nameof(MediaUseIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<MediaUseIndex>(table => table
            .CreateIndex("IDX_MediaUseIndex_Path", nameof(MediaUseIndex.PathKey), nameof(MediaUseIndex.Published), nameof(MediaUseIndex.Latest)));
        await session.SaveAsync(new MediaUseNote());
        return 6;
    }

    /// <summary>A place among the values is a small number.</summary>
    public async Task<int> UpdateFrom6Async()
    {
        await definitions.AlterPartDefinitionAsync(nameof(Value), part => part
            .WithField(nameof(Value.Order), field => field.WithSettings(new NumericFieldSettings { Minimum = 0, Maximum = 9999 })));
        return 7;
    }

    private async Task DocumentsAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(DocumentsPart), part => part
            .WithSettings(new ContentPartSettings { Attachable = true, Description = "Files that come with the item." })
            .WithField(nameof(DocumentsPart.Documents), field => field.OfType("MediaField")
                .WithDisplayName("Documents")
                .WithSettings(new MediaFieldSettings
                {
                    AllowMediaText = true,
                    Hint = "PDF, Word, Excel or PowerPoint: their text is found by search.",
                    AllowedExtensions = [".pdf", ".docx", ".xlsx", ".pptx"],
                })));
        await definitions.AlterTypeDefinitionAsync("Page", type => type
            .WithPart(nameof(DocumentsPart), part => part.WithPosition("5")));
    }

    private Task AudienceAsync() => definitions.AlterPartDefinitionAsync(nameof(AudiencePart), part => part
        .WithSettings(new ContentPartSettings { Attachable = true, Description = "Limits who may read the item." })
        .WithField(nameof(AudiencePart.Audience), field => field.OfType("TextField")
            .WithDisplayName("Audience").WithEditor("PredefinedList")
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                DefaultValue = Audiences.Everyone,
                Options =
                [
                    new ListValueOption { Name = "Everyone", Value = Audiences.Everyone },
                    new ListValueOption { Name = "Partners", Value = Audiences.Partners },
                    new ListValueOption { Name = "Board", Value = Audiences.Board },
                    new ListValueOption { Name = "Staff", Value = Audiences.Staff },
                ],
            })));

    private Task PageAsync() => definitions.AlterTypeDefinitionAsync("Page", type => type
        .DisplayedAs("Page")
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
        .WithPart("LocalizationPart", part => part.WithPosition("1"))
        .WithPart("AutoroutePart", part => part.WithPosition("2").WithSettings(new AutoroutePartSettings { AllowCustomPath = true, Pattern = PathPattern }))
        .WithPart("HtmlBodyPart", part => part.WithPosition("3").WithEditor("Wysiwyg").WithSettings(new HtmlBodyPartSettings { SanitizeHtml = true }))
        .WithPart(nameof(AudiencePart), part => part.WithPosition("4")));

    private async Task SocietyAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(SocietyProfile), part => part
            .WithField(nameof(SocietyProfile.Vision), field => field.OfType("TextField")
                .WithDisplayName("Vision").WithPosition("0").WithEditor("TextArea"))
            .WithField(nameof(SocietyProfile.Mission), field => field.OfType("TextField")
                .WithDisplayName("Mission").WithPosition("1").WithEditor("TextArea"))
            .WithField(nameof(SocietyProfile.Introduction), field => field.OfType("HtmlField")
                .WithDisplayName("Introduction").WithPosition("2").WithEditor("Wysiwyg")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true })));
        await definitions.AlterTypeDefinitionAsync(nameof(SocietyProfile), type => type
            .DisplayedAs("Society profile")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("LocalizationPart", part => part.WithPosition("1"))
            .WithPart(nameof(SocietyProfile), part => part.WithPosition("2")));

        await definitions.AlterPartDefinitionAsync(nameof(Value), part => part
            .WithField(nameof(Value.Text), field => field.OfType("TextField")
                .WithDisplayName("Text").WithPosition("0").WithEditor("TextArea"))
            .WithField(nameof(Value.Order), field => field.OfType("NumericField")
                .WithDisplayName("Order").WithPosition("1")));
        await definitions.AlterTypeDefinitionAsync(nameof(Value), type => type
            .DisplayedAs("Value")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("LocalizationPart", part => part.WithPosition("1"))
            .WithPart(nameof(Value), part => part.WithPosition("2")));
    }
}
