using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Model;

/// <summary>Documents and one table for each index type. Only read with: the session writes by itself.</summary>
internal sealed class DocumentContext(DbContextOptions<DocumentContext> options) : DbContext(options)
{
    internal const string DocumentId = "DocumentId";

    internal IReadOnlyList<Type> IndexTypes { get; } = options.FindExtension<IndexModelExtension>()!.IndexTypes;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

        // Index rows are flat: nothing to discover but their properties.
        configurationBuilder.Conventions.Remove<RelationshipDiscoveryConvention>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Document>(document =>
        {
            document.ToTable("Document");
            document.Property(d => d.Id).ValueGeneratedNever();
        });

        foreach (var type in IndexTypes)
        {
            Map(modelBuilder.Entity(type), type);
        }
    }

    private static void Map(EntityTypeBuilder index, Type type)
    {
        index.ToTable(type.Name);
        index.HasKey(nameof(IIndex.Id));
        index.Property<long>(DocumentId);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property is { CanRead: true, CanWrite: true } && property.PropertyType == typeof(string))
            {
                // Whatever the module's nullability says: a column without a value is null.
                index.Property(property.Name).IsRequired(false);
            }
        }
    }
}
