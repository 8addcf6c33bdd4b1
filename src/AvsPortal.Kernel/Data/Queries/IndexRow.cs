using YesSql;

namespace AvsPortal.Kernel.Data.Queries;

/// <summary>A document joined with its row in an index.</summary>
internal sealed class IndexRow<TIndex>
{
    public required TIndex Index { get; init; }

    public required Document Document { get; init; }
}
