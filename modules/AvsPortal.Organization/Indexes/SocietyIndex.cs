using AvsPortal.Organization.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Organization.Indexes;

/// <summary>The profile and the values, which one page shows together.</summary>
public sealed class SocietyIndex : MapIndex
{
    public string? ContentItemId { get; set; }
    public string? ContentType { get; set; }
    public string? Culture { get; set; }
    public string? LocalizationSet { get; set; }
    public int Position { get; set; }
    public bool Published { get; set; }
    public bool Latest { get; set; }
}

public sealed class SocietyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<SocietyIndex>()
        .When(item => item.ContentType is nameof(SocietyProfile) or nameof(Value))
        .Map(item =>
        {
            item.TryGet<LocalizationPart>(out var localization);
            item.TryGet<Value>(out var value);
            return new SocietyIndex
            {
                ContentItemId = item.ContentItemId,
                ContentType = item.ContentType,
                Culture = localization?.Culture,
                LocalizationSet = localization?.LocalizationSet,
                Position = (int)(value?.Order?.Value ?? 0),
                Published = item.Published,
                Latest = item.Latest,
            };
        });
}
