using System.Collections.Frozen;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Markdown.Fields;
using OrchardCore.Media.Fields;

namespace AvsPortal.Kernel.Contents.Fields;

/// <summary>The classes of the fields that a type can have.</summary>
internal static class FieldTypes
{
    private static readonly FrozenDictionary<string, Type> s_byName = new[]
    {
        typeof(TextField),
        typeof(HtmlField),
        typeof(MarkdownField),
        typeof(NumericField),
        typeof(BooleanField),
        typeof(DateField),
        typeof(DateTimeField),
        typeof(LinkField),
        typeof(MultiTextField),
        typeof(ContentPickerField),
        typeof(LocalizationSetContentPickerField),
        typeof(MediaField),
    }.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The class; the plain one for a name that is none of them.</summary>
    public static Type Find(string name) => s_byName.GetValueOrDefault(name, typeof(ContentField));
}
