using Microsoft.AspNetCore.Builder;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What the host itself adds to the site.</summary>
public class OrchardCoreBuilder
{
    /// <summary>A builder for the host whose services are <paramref name="services"/>.</summary>
    public OrchardCoreBuilder(IServiceCollection services) => ArgumentNullException.ThrowIfNull(services);

    internal List<(int Order, Action<IServiceCollection> Action)> ServiceActions { get; } = [];

    internal List<(int Order, Action<IApplicationBuilder> Action)> PipelineActions { get; } = [];

    /// <summary>Adds to the site's services.</summary>
    /// <param name="configure">Not null.</param>
    /// <param name="order">Among the modules' <c>Order</c>.</param>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0)
    {
        ServiceActions.Add((order, configure));
        return this;
    }

    /// <summary>Adds to the site's pipeline.</summary>
    /// <param name="configure">Not null.</param>
    /// <param name="order">Among the modules' <c>ConfigureOrder</c>.</param>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0)
    {
        PipelineActions.Add((order, configure));
        return this;
    }
}
