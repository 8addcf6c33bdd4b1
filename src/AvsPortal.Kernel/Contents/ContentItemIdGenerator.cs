using OrchardCore;
using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Contents;

internal sealed class ContentItemIdGenerator : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem contentItem) => IdGenerator.GenerateId();
}
