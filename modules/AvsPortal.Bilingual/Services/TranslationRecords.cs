using AvsPortal.Bilingual.Indexes;
using AvsPortal.Bilingual.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Bilingual.Services;

/// <summary>Keeps a <see cref="TranslationRecord"/> for each localization set, from index rows: no item is loaded.</summary>
public sealed class TranslationRecords(YesSql.ISession session)
{
    // Ids are parameters of a query: two items a set.
    private const int BatchSize = 200;

    private HashSet<string> noted = new(StringComparer.Ordinal);

    /// <summary>Has the set of an item looked at before the scope commits, once, however often and however many are noted.</summary>
    public async Task NoteAsync(ContentItem item)
    {
        if (!item.TryGet<LocalizationPart>(out var part) || string.IsNullOrEmpty(part.LocalizationSet))
        {
            return;
        }

        if (ShellScope.Current is null)
        {
            await UpdateAsync([part.LocalizationSet]);
            return;
        }

        if (noted.Count == 0)
        {
            ShellScope.RegisterBeforeDispose(_ => UpdateNotedAsync());
        }

        noted.Add(part.LocalizationSet);
    }

    /// <summary>Writes what the sets have become; a set of which nothing is left loses its record.</summary>
    public async Task UpdateAsync(IEnumerable<string> sets)
    {
        foreach (var batch in sets.Chunk(BatchSize))
        {
            var languages = (await session.QueryIndex<LocalizedContentItemIndex>(row => (row.Latest || row.Published) && row.LocalizationSet.IsIn(batch)).ListAsync())
                .DistinctBy(row => (row.ContentItemId, row.LocalizationSet)).ToLookup(row => row.LocalizationSet, StringComparer.Ordinal);
            string[] ids = [.. languages.SelectMany(set => set).Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal)];
            var versions = (await session.QueryIndex<ContentItemIndex>(row => (row.Latest || row.Published) && row.ContentItemId.IsIn(ids)).ListAsync())
                .ToLookup(row => row.ContentItemId, StringComparer.Ordinal);
            var records = (await session.Query<TranslationRecord, TranslationRecordIndex>(row => row.LocalizationSet.IsIn(batch)).ListAsync())
                .ToLookup(record => record.LocalizationSet, StringComparer.Ordinal);
            foreach (var set in batch)
            {
                await WriteAsync(records[set], TranslationOfSet.Of(set, languages[set], versions));
            }
        }
    }

    /// <summary>Looks at every set there is: for a site older than the records.</summary>
    public async Task RebuildAsync() => await UpdateAsync(
        [.. (await session.QueryIndex<LocalizedContentItemIndex>(row => row.Latest || row.Published).ListAsync()).Select(row => row.LocalizationSet).Distinct(StringComparer.Ordinal)]);

    private async Task UpdateNotedAsync()
    {
        (var sets, noted) = (noted, new(StringComparer.Ordinal));
        await UpdateAsync(sets);
    }

    private async Task WriteAsync(IEnumerable<TranslationRecord> stored, TranslationRecord? record)
    {
        var kept = record is null ? null : stored.FirstOrDefault();
        foreach (var old in stored.Where(old => old != kept))
        {
            session.Delete(old);
        }

        if (record is not null)
        {
            kept?.Become(record);
            await session.SaveAsync(kept ?? record);
        }
    }
}
