namespace AvsPortal.Kernel.Routing;

/// <summary>Pages kept ready for visitors who are not logged in.</summary>
internal interface IPageCache
{
    /// <summary>
    /// Drops all pages; one that is being rendered now is not kept either. Call it after the commit that changed what pages show,
    /// and after other caches of the same data were dropped. Cheap; safe from any thread.
    /// </summary>
    void Clear();
}
