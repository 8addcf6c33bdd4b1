namespace AvsPortal.Kernel.Tests.Data.Samples;

public sealed class Book
{
    public long Id { get; set; }

    public string Title { get; set; } = "";

    public int Year { get; set; }

    public bool Published { get; set; }

    public decimal Price { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public List<string> Authors { get; set; } = [];

    public string? Shelf { get; set; }
}
