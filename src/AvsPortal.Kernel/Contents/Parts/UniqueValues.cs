using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Values that two items cannot share. A few are asked of the database; for an import all are read once.</summary>
/// <typeparam name="TIndex">Index with the value and the item's id.</typeparam>
internal abstract class UniqueValues<TIndex>(ISession session) where TIndex : class, IIndex
{
    private const int QueriesBeforeReadingAll = 8;
    private Dictionary<string, string>? owners;
    private int queries;

    protected abstract Expression<Func<TIndex, bool>> Active { get; }

    protected abstract Expression<Func<TIndex, bool>> TakenByOther(string value, string contentItemId);

    protected abstract (string Value, string ContentItemId) Read(TIndex index);

    internal async Task<bool> IsFreeAsync(string value, string contentItemId)
    {
        if (owners is null && queries++ < QueriesBeforeReadingAll)
        {
            return await session.QueryIndex(TakenByOther(value, contentItemId)).CountAsync() == 0;
        }

        if (owners is null)
        {
            owners = new(StringComparer.OrdinalIgnoreCase);
            foreach (var index in await session.QueryIndex(Active).ListAsync())
            {
                var (own, id) = Read(index);
                owners[own] = id;
            }
        }

        return !owners.TryGetValue(value, out var owner) || owner == contentItemId;
    }

    /// <summary>Says that an item has the value, though its index row may not be written yet.</summary>
    internal void Claim(string value, string contentItemId) => owners?.TryAdd(value, contentItemId);

    internal void Release(string value, string contentItemId)
    {
        if (owners is not null && owners.TryGetValue(value, out var owner) && owner == contentItemId)
        {
            owners.Remove(value);
        }
    }

    /// <summary>The value, or the value with the first number that makes it free.</summary>
    internal async Task<string> MakeFreeAsync(string value, string contentItemId, int maximumLength)
    {
        var candidate = value;
        for (var number = 1; !await IsFreeAsync(candidate, contentItemId); number++)
        {
            var suffix = FormattableString.Invariant($"-{number}");
            candidate = value.Length + suffix.Length <= maximumLength ? value + suffix : value[..(maximumLength - suffix.Length)] + suffix;
        }

        Claim(candidate, contentItemId);
        return candidate;
    }
}
