namespace OrchardCore.Environment.Extensions.Features;

public interface IFeatureInfo
{
    string Category { get; }

    bool DefaultTenantOnly { get; }

    string[] Dependencies { get; }

    string Description { get; }

    bool EnabledByDependencyOnly { get; }

    IExtensionInfo Extension { get; }

    string Id { get; }

    bool IsAlwaysEnabled { get; }

    string Name { get; }

    int Priority { get; }
}
