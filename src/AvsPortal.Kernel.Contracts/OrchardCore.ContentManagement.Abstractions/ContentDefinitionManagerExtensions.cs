using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

public static class ContentDefinitionManagerExtensions
{
    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration) => throw new NotImplementedException();

    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync) => throw new NotImplementedException();

    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration) => throw new NotImplementedException();

    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync) => throw new NotImplementedException();

    public static Task<IEnumerable<ContentTypeDefinition>> ListWidgetTypeDefinitionsAsync(this IContentDefinitionManager manager) => throw new NotImplementedException();

    public static Task MigrateFieldSettingsAsync<TField, TSettings>(this IContentDefinitionManager manager) where TField : ContentField where TSettings : class => throw new NotImplementedException();

    public static Task MigratePartSettingsAsync<TPart, TSettings>(this IContentDefinitionManager manager) where TPart : ContentPart where TSettings : class => throw new NotImplementedException();
}
