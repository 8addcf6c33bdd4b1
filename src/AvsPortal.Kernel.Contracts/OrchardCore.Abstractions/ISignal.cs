using OrchardCore.Modules;

namespace OrchardCore.Environment.Cache;

public interface ISignal : IModularTenantEvents
{
    Task SignalTokenAsync(string key);
}
