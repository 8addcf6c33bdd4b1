using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>How settings objects are written into a definition.</summary>
public static class ContentBuilderSettings
{
    /// <summary>Leaves nulls out. False and zero are kept: a settings class may default to something else.</summary>
    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = new(ContentJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
