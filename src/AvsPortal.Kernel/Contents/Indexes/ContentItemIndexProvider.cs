using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>One row a version. Being told of every version written, it also has it forgotten by the memory of published items.</summary>
internal sealed class ContentItemIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContentItemIndex>().Map(Row);

    private ContentItemIndex Row(ContentItem item)
    {
        // Late: the change list needs the session, which asks for its index providers.
        services.GetRequiredService<ContentChanges>().Touch(item.ContentItemId);
        return new ContentItemIndex
        {
            Author = Cut(item.Author, ContentItemIndex.MaxAuthorSize),
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = Cut(item.ContentType, ContentItemIndex.MaxContentTypeSize),
            CreatedUtc = item.CreatedUtc,
            DisplayText = Cut(item.DisplayText, ContentItemIndex.MaxDisplayTextSize),
            Latest = item.Latest,
            ModifiedUtc = item.ModifiedUtc,
            Owner = Cut(item.Owner, ContentItemIndex.MaxOwnerSize),
            Published = item.Published,
            PublishedUtc = item.PublishedUtc,
        };
    }

    private static string Cut(string? text, int length) => text?.Length > length ? text[..length] : text!;
}
