using AvsPortal.Kernel.Data;

namespace AvsPortal.Kernel.Routing;

/// <summary>Definitions and settings show on any page: when one is saved, pages are dropped.</summary>
internal sealed class PagesOfSingleDocuments(IPageCache pages) : ISingleDocumentObserver
{
    public void Committed(Type documentType) => pages.Clear();
}
