using AvsPortal.Bilingual.Models;
using AvsPortal.IndexFills;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Bilingual.Services;

/// <summary>Gives contents that are older than the records of translations theirs.</summary>
internal sealed class TranslationRecordFill(YesSql.ISession session) : IndexFill<TranslationRecordNote>(session)
{
    protected override Task FillAsync(IServiceProvider services) => services.GetRequiredService<TranslationRecords>().RebuildAsync();
}
