namespace AvsPortal.Kernel.Tests.Data.Samples;

public sealed class ShelfMigrationsFailure
{
    public bool IsWanted { get; set; }
}
