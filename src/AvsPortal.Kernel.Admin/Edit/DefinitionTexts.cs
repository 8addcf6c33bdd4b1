using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Names and hints of types, parts and fields: written in English in migrations, translated by the modules' PO files.</summary>
internal sealed class DefinitionTexts(IStringLocalizer<DefinitionTexts> S)
{
    internal string TypeName(ContentTypeDefinition type) => S[type.DisplayName ?? type.Name];

    internal string FieldLabel(ContentPartFieldDefinition field) => S[field.DisplayName() ?? field.Name];

    internal string PartLabel(ContentTypePartDefinition part, string otherwise) =>
        S[part.GetSettings<ContentTypePartSettings>().DisplayName is { Length: > 0 } name ? name : otherwise];

    internal string? Hint(string? hint) => string.IsNullOrWhiteSpace(hint) ? null : S[hint].Value;

    /// <summary>Any other text of a definition, for example an option's name.</summary>
    internal string Text(string text) => S[text];
}
