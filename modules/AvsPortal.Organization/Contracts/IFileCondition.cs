using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Contracts;

/// <summary>What a module asks before a file of its items is served, beyond the right to view the item: a consent, a term of office.</summary>
public interface IFileCondition
{
    /// <summary>Whether who may view the item may view the file.</summary>
    /// <param name="item">A published item that uses the file.</param>
    /// <param name="path">The file's path in the media library, as <c>MediaField.Paths</c> holds it; compare it with <see cref="MediaPaths.AreSame"/>.</param>
    /// <returns>True for a file that the condition has nothing to say of.</returns>
    ValueTask<bool> AllowsAsync(ContentItem item, string path);
}
