using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>A parameter that is written as EF Core writes it in queries.</summary>
internal sealed record WriteParameter(string Name, RelationalTypeMapping Mapping)
{
    /// <summary>Makes the parameter for <paramref name="command"/>, not added to it.</summary>
    internal DbParameter Create(DbCommand command) => Mapping.CreateParameter(command, Name, null, nullable: true);

    internal object Value(object? value)
    {
        if (value is null)
        {
            return DBNull.Value;
        }

        return (Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
