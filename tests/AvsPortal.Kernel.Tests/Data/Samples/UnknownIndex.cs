using YesSql.Indexes;

namespace AvsPortal.Kernel.Tests.Data.Samples;

public sealed class UnknownIndex : MapIndex
{
    public string Name { get; set; } = "";
}
