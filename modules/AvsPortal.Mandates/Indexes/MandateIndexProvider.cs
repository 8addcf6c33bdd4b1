using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Mandates.Indexes;

public sealed class MandateIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<MandateIndex>()
        .When(item => item.ContentType == nameof(Mandate))
        .Map(Map);

    private static MandateIndex Map(ContentItem item)
    {
        var mandate = item.TryGet<Mandate>(out var part) ? part : new Mandate();
        return new MandateIndex
        {
            Status = mandate.Status.Text ?? "",
            Start = Days.Start(mandate.Start.Day()),
            End = Days.End(mandate.End.Day()),
            TitleKey = FrenchCanadianOrder.Key(item.DisplayText),
        }.WithTwin(item);
    }
}
