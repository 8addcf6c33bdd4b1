using System.Collections.Concurrent;
using System.Reflection;

namespace AvsPortal.Kernel.Data.Sessions;

/// <summary>Reads and writes an object's <c>Id</c> (long or int); not every object has one.</summary>
internal sealed class IdAccessor
{
    private static readonly ConcurrentDictionary<Type, IdAccessor?> accessors = [];
    private readonly PropertyInfo property;
    private readonly bool isInt;

    private IdAccessor(PropertyInfo property)
    {
        this.property = property;
        isInt = property.PropertyType == typeof(int);
    }

    internal static IdAccessor? Of(Type type) => accessors.GetOrAdd(type, static type =>
        type.GetProperty("Id") is { CanRead: true, CanWrite: true } property
        && (property.PropertyType == typeof(long) || property.PropertyType == typeof(int))
            ? new IdAccessor(property)
            : null);

    internal long Get(object item) => isInt ? (int)property.GetValue(item)! : (long)property.GetValue(item)!;

    internal void Set(object item, long id) => property.SetValue(item, isInt ? checked((int)id) : id);
}
