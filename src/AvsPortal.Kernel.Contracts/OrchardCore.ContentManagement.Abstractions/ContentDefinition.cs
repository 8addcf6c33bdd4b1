using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A name with settings: what types, parts and fields have in common.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> read = new();

    /// <summary>The technical name.</summary>
    public string Name { get; protected set; }

    /// <summary>Settings objects, by the name of their class.</summary>
    public JsonObject Settings { get; protected set; }

    /// <summary>The settings of class <typeparamref name="T"/>, its defaults when none are stored. Shared: do not change it.</summary>
    public T GetSettings<T>() where T : new() =>
        (T)read.GetOrAdd(typeof(T), static (_, settings) => Metadata.DefinitionSettings.Read<T>(settings), Settings);
}
