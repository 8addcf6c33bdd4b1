using System.Linq.Expressions;
using OrchardCore.Alias.Indexes;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>The aliases that items have, in lower case.</summary>
internal sealed class Aliases(ISession session) : UniqueValues<AliasPartIndex>(session)
{
    protected override Expression<Func<AliasPartIndex, bool>> Active => index => index.Published || index.Latest;

    protected override Expression<Func<AliasPartIndex, bool>> TakenByOther(string value, string contentItemId)
    {
        var alias = Normalize(value);
        return index => index.Alias == alias && index.ContentItemId != contentItemId && (index.Published || index.Latest);
    }

    protected override (string Value, string ContentItemId) Read(AliasPartIndex index) => (index.Alias, index.ContentItemId);

    internal static string Normalize(string alias) => alias.ToLowerInvariant();
}
