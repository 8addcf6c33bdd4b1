using YesSql.Indexes;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>The titles of latest versions as people look for them: without case and accents, so that any database finds and sorts them alike.</summary>
internal sealed class TitleIndex : MapIndex
{
    internal const int KeyLength = 255;

    public string? TitleKey { get; set; }
}
