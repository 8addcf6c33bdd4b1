using AvsPortal.Bilingual.Models;
using YesSql.Indexes;

namespace AvsPortal.Bilingual.Indexes;

public sealed class TranslationRecordIndexProvider : IndexProvider<TranslationRecord>
{
    public override void Describe(DescribeContext<TranslationRecord> context) => context
        .For<TranslationRecordIndex>()
        .Map(record => new TranslationRecordIndex
        {
            LocalizationSet = record.LocalizationSet,
            ContentType = record.ContentType,
            State = record.State.ToString(),
            ModifiedUtc = record.ModifiedUtc,
        });
}
