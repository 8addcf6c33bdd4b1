using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Contracts;

/// <summary>What the home page tells is under way or coming, by the module that knows it.</summary>
public interface IOpenWork
{
    /// <summary>Published items in one language, those about the latest years first.</summary>
    /// <param name="culture">"fr" or "en".</param>
    ValueTask<IReadOnlyList<ContentItem>> ListAsync(string culture);
}
