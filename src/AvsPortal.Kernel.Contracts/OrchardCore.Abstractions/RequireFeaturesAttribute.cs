namespace OrchardCore.Modules;

/// <summary>The startup, controller or handler that bears it counts only when all the named features are enabled.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public class RequireFeaturesAttribute : Attribute
{
    /// <summary>Names the features it needs.</summary>
    public RequireFeaturesAttribute(params string[] featureNames)
    {
        RequiredFeatureNames = featureNames;
    }

    /// <summary>Ids of the features; not null.</summary>
    public IList<string> RequiredFeatureNames { get; }

    /// <summary>Ids of the features that <paramref name="type"/> needs; empty when it has no such attribute.</summary>
    public static IList<string> GetRequiredFeatureNamesForType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var attribute = (RequireFeaturesAttribute)GetCustomAttribute(type, typeof(RequireFeaturesAttribute), inherit: false);

        return attribute?.RequiredFeatureNames ?? [];
    }
}
