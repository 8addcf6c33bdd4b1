using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace AvsPortal.Organization.Contracts;

/// <summary>Files that come with an item. Attach it to a type to give it documents; their text is searched with the item's.</summary>
public sealed class DocumentsPart : ContentPart
{
    /// <summary>The files, each with its title. Each language has its own.</summary>
    public MediaField Documents { get; set; } = new();
}
