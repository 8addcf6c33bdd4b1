namespace OrchardCore.Modules;

public class RequireFeaturesAttribute : Attribute
{
    public RequireFeaturesAttribute(params string[] featureNames)
    {
        throw new NotImplementedException();
    }

    public IList<string> RequiredFeatureNames { get; }

    public static IList<string> GetRequiredFeatureNamesForType(Type type) => throw new NotImplementedException();
}
