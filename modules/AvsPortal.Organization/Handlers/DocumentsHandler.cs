using AvsPortal.Organization.Contracts;
using AvsPortal.Search.Contracts;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Organization.Handlers;

/// <summary>Tells search which files come with the item.</summary>
public sealed class DocumentsHandler : ContentPartHandler<DocumentsPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, DocumentsPart part) =>
        context.ForAsync<SearchAspect>(search =>
        {
            for (var i = 0; i < part.Documents.Paths.Length; i++)
            {
                var title = part.Documents.MediaTexts?.ElementAtOrDefault(i);
                search.Files.Add(new SearchFile(part.Documents.Paths[i], string.IsNullOrWhiteSpace(title) ? null : title));
            }

            return Task.CompletedTask;
        });
}
