using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Indexes;
using AvsPortal.Bilingual.Models;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Bilingual.Services;

/// <summary>How the contents of some types stand in their two languages: counts and pages of the kept states.</summary>
public sealed class TranslationOverview(YesSql.ISession session)
{
    /// <summary>How many contents are in a state.</summary>
    public Task<int> CountAsync(TranslationState state, IReadOnlyCollection<string> types)
    {
        var (name, names) = (state.ToString(), types.ToArray());
        return session.QueryIndex<TranslationRecordIndex>(row => row.State == name && row.ContentType.IsIn(names)).CountAsync();
    }

    /// <summary>Some of them, last changed first.</summary>
    public Task<IEnumerable<TranslationRecord>> ListAsync(TranslationState state, IReadOnlyCollection<string> types, int skip, int take)
    {
        var (name, names) = (state.ToString(), types.ToArray());
        return session
            .Query<TranslationRecord, TranslationRecordIndex>(row => row.State == name && row.ContentType.IsIn(names))
            .OrderByDescending(row => row.ModifiedUtc).ThenBy(row => row.LocalizationSet)
            .Skip(skip).Take(take)
            .ListAsync();
    }
}
