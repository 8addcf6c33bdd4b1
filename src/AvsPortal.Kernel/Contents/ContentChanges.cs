using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Data.Nodes;
using AvsPortal.Kernel.Routing;

namespace AvsPortal.Kernel.Contents;

/// <summary>The items that this scope wrote; other scopes forget them once it committed.</summary>
internal sealed class ContentChanges(ISessionEvents session, PublishedContent published, IPageCache pages, NodeNews nodes)
{
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private bool announced;

    internal bool Has(string contentItemId) => touched.Contains(contentItemId);

    internal void Touch(string contentItemId)
    {
        touched.Add(contentItemId);
        if (!announced)
        {
            announced = true;
            session.AfterCommit(Committed);
        }
    }

    private Task Committed()
    {
        announced = false;
        published.Evict(touched);
        pages.Clear();
        return nodes.AnnounceAsync(touched);
    }
}
