using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Markdown.Settings;

public class MarkdownFieldSettings : FieldSettings
{
}
