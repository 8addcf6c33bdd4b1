using AvsPortal.Kernel.Data.Migrations;
using AvsPortal.Kernel.Data.Nodes;
using AvsPortal.Kernel.Data.Sessions;
using AvsPortal.Kernel.Data.Storage;
using AvsPortal.Kernel.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using YesSql;

namespace AvsPortal.Kernel.Data;

internal static class DataServices
{
    /// <summary>Documents, index tables, migrations. Needs <see cref="DataOptions"/> configured.</summary>
    internal static IServiceCollection AddData(this IServiceCollection services)
    {
        services.AddOptions<DataOptions>();
        services.AddOptions<DocumentJsonOptions>();
        services.AddSingleton<DocumentStore>();
        services.AddSingleton<IDocumentStore>(provider => provider.GetRequiredService<DocumentStore>());
        services.AddSingleton<SingleDocumentCache>();
        services.AddSingleton<INodeMemory>(provider => provider.GetRequiredService<SingleDocumentCache>());
        services.AddSingleton<NodeNews>();
        services.AddSingleton<IModularTenantEvents>(provider => provider.GetRequiredService<NodeNews>());
        services.AddPageCache();
        services.AddScoped<Session>();
        services.AddScoped<ISession>(provider => provider.GetRequiredService<Session>());
        services.AddScoped<ISessionEvents>(provider => provider.GetRequiredService<Session>());
        services.AddScoped(typeof(ISingleDocument<>), typeof(SingleDocument<>));
        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        return services;
    }
}
