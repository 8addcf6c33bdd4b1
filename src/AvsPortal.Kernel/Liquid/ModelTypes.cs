using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Fluid;

namespace AvsPortal.Kernel.Liquid;

/// <summary>A template may read its own model, as in Orchard; what the model holds must be registered by its module.</summary>
internal static class ModelTypes
{
    private static readonly ConditionalWeakTable<TemplateOptions, ConcurrentDictionary<Type, bool>> _known = [];

    public static void Register(TemplateOptions options, Type type)
    {
        var known = _known.GetOrCreateValue(options);
        if (known.ContainsKey(type))
        {
            return;
        }

        if (!typeof(IEnumerable).IsAssignableFrom(type) && !IsKnown(options, type))
        {
            options.MemberAccessStrategy.Register(type);
        }

        known[type] = true;
    }

    // Registering again would replace accessors that a module has written itself.
    private static bool IsKnown(TemplateOptions options, Type type)
        => Array.Exists(type.GetProperties(), property => options.MemberAccessStrategy.GetAccessor(type, property.Name) is not null);
}
