using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Typed access to the sections of an entity. A section is named like its type unless a name is given.</summary>
public static class EntityExtensions
{
    /// <summary>Changes a section, made if absent, and puts it back.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action)
        where TAspect : new()
        => entity.Alter(typeof(TAspect).Name, action);

    /// <inheritdoc cref="Alter{TAspect}(IEntity, Action{TAspect})"/>
    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action)
        where TAspect : new()
    {
        var aspect = entity.GetOrCreate<TAspect>(name);
        action(aspect);

        return entity.Put(name, aspect);
    }

    /// <summary>The section, or a new one that the entity does not hold.</summary>
    [Obsolete("Use TryGet or GetOrCreate.")]
    public static T As<T>(this IEntity entity)
        where T : new()
        => entity.GetOrCreate<T>();

    /// <inheritdoc cref="As{T}(IEntity)"/>
    [Obsolete("Use TryGet or GetOrCreate.")]
    public static T As<T>(this IEntity entity, string name)
        where T : new()
        => entity.GetOrCreate<T>(name);

    /// <summary>The section, or a new one that the entity does not hold. Change it with Alter or Put.</summary>
    public static T GetOrCreate<T>(this IEntity entity)
        where T : new()
        => entity.GetOrCreate<T>(typeof(T).Name);

    /// <inheritdoc cref="GetOrCreate{T}(IEntity)"/>
    public static T GetOrCreate<T>(this IEntity entity, string name)
        where T : new()
        => entity.TryGet<T>(name, out var aspect) ? aspect : new T();

    /// <summary>Whether the entity holds the section.</summary>
    public static bool Has(this IEntity entity, string name) => entity.Properties?[name] is not null;

    /// <inheritdoc cref="Has(IEntity, string)"/>
    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    /// <summary>Replaces a section.</summary>
    public static IEntity Put(this IEntity entity, string name, object value)
    {
        entity.Properties[name] = value is JsonNode node
            ? node.DeepClone()
            : JsonSerializer.SerializeToNode(value, EntityJson.Options);

        return entity;
    }

    /// <inheritdoc cref="Put(IEntity, string, object)"/>
    public static IEntity Put<T>(this IEntity entity, T aspect)
        where T : new()
        => entity.Put(typeof(T).Name, aspect);

    /// <summary>Removes a section; false: there was none.</summary>
    public static bool Remove(this IEntity entity, string name) => entity.Properties.Remove(name);

    /// <inheritdoc cref="Remove(IEntity, string)"/>
    public static bool Remove<T>(this IEntity entity) => entity.Remove(typeof(T).Name);

    /// <summary>The section; false: the entity does not hold it.</summary>
    public static bool TryGet<T>(this IEntity entity, string name, out T aspect)
    {
        if (entity.Properties?[name] is { } node)
        {
            aspect = node is T same ? same : node.Deserialize<T>(EntityJson.Options);
            return aspect is not null;
        }

        aspect = default;
        return false;
    }

    /// <inheritdoc cref="TryGet{T}(IEntity, string, out T)"/>
    public static bool TryGet<T>(this IEntity entity, out T aspect) => entity.TryGet(typeof(T).Name, out aspect);
}
