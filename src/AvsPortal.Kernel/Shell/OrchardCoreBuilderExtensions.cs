namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a host says of its site before there is one.</summary>
public static class OrchardCoreBuilderExtensions
{
    /// <summary>
    /// Features of a site that is not set up yet. Orchard needs <c>OrchardCore.AutoSetup</c> said here to set a site up from configuration;
    /// the kernel always does, and has no other way, so nothing is left to enable.
    /// </summary>
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(featureIds);

        return builder;
    }
}
