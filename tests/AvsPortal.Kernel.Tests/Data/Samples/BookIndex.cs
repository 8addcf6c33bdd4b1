using YesSql.Indexes;

namespace AvsPortal.Kernel.Tests.Data.Samples;

public sealed class BookIndex : MapIndex
{
    public string Title { get; set; } = "";

    public int Year { get; set; }

    public bool Published { get; set; }

    public decimal Price { get; set; }

    public DateTime? PublishedUtc { get; set; }
}
