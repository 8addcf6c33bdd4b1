using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Where an item's latest version stands.</summary>
internal sealed class ItemStates(IStringLocalizer<ItemStates> S)
{
    internal const string Published = "published";
    internal const string Draft = "draft";
    internal const string Modified = "modified";
    internal const string Missing = "missing";

    /// <summary>A new version keeps the date of the published one, an unpublished item loses it: that tells them apart without a query.</summary>
    internal static string Of(ContentItem latest) => Of(latest.Published, latest.PublishedUtc);

    internal static string Of(bool published, DateTime? publishedUtc) =>
        published ? Published : publishedUtc is not null ? Modified : Draft;

    internal string Text(string state) => state switch
    {
        Published => S["Published"],
        Modified => S["Published, with a draft"],
        Missing => S["Missing"],
        _ => S["Draft"],
    };
}
