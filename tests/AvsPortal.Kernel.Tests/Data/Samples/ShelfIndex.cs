using YesSql.Indexes;

namespace AvsPortal.Kernel.Tests.Data.Samples;

public sealed class ShelfIndex : MapIndex
{
    public string? Shelf { get; set; }
}
