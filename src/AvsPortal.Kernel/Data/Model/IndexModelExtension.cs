using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Data.Model;

/// <summary>
/// Carries the index types to the context. EF keeps one model for each list of types:
/// a shell that is rebuilt with the same features finds its model ready.
/// </summary>
internal sealed class IndexModelExtension(IReadOnlyList<Type> indexTypes) : IDbContextOptionsExtension
{
    internal IReadOnlyList<Type> IndexTypes { get; } = indexTypes;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services) => services.AddSingleton<IModelCacheKeyFactory, IndexModelCacheKeyFactory>();

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) => debugInfo["AvsPortal:Indexes"] = "1";
    }
}
