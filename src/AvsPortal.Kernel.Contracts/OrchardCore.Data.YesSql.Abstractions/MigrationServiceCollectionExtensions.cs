using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Data.Migration;

public static class MigrationServiceCollectionExtensions
{
    public static IServiceCollection AddDataMigration<TDataMigration>(this IServiceCollection services) where TDataMigration : class, IDataMigration => throw new NotImplementedException();
}
