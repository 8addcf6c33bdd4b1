namespace OrchardCore.ContentManagement.Routing;

public interface IAutorouteEntries
{
    Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId);

    Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path);
}
