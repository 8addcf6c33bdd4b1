using System.Text.Json;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public static class ContentBuilderSettings
{
    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = new();
}
