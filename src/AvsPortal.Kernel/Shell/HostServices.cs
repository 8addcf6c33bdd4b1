using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Shell;

/// <summary>What the host registered; the site's container starts from it.</summary>
internal sealed record HostServices(IServiceCollection Services);
