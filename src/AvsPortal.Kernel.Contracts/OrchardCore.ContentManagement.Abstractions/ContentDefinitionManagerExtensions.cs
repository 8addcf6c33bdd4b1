using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Changes stored definitions through their builders.</summary>
public static class ContentDefinitionManagerExtensions
{
    /// <summary>Makes or changes a part.</summary>
    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration) =>
        manager.AlterPartDefinitionAsync(name, builder => Run(alteration, builder));

    /// <summary>Makes or changes a part.</summary>
    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var builder = new ContentPartDefinitionBuilder(await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name));
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    /// <summary>Makes or changes a type.</summary>
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration) =>
        manager.AlterTypeDefinitionAsync(name, builder => Run(alteration, builder));

    /// <summary>Makes or changes a type.</summary>
    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var builder = new ContentTypeDefinitionBuilder(await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, DefinitionSettings.Friendly(name)));
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    private static Task Run<TBuilder>(Action<TBuilder> alteration, TBuilder builder)
    {
        alteration(builder);
        return Task.CompletedTask;
    }
}
