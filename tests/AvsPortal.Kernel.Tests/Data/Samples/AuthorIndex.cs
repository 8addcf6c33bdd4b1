using YesSql.Indexes;

namespace AvsPortal.Kernel.Tests.Data.Samples;

public sealed class AuthorIndex : MapIndex
{
    public string Author { get; set; } = "";
}
