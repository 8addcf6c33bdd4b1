using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AvsPortal.Kernel.Data.Model;

/// <summary>Times are UTC, in both databases: PostgreSQL refuses others, SQLite forgets which they are.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
