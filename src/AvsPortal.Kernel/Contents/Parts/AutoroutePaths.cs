using System.Linq.Expressions;
using OrchardCore.Autoroute.Core.Indexes;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>The paths that items have.</summary>
internal sealed class AutoroutePaths(ISession session) : UniqueValues<AutoroutePartIndex>(session)
{
    protected override Expression<Func<AutoroutePartIndex, bool>> Active => index => index.Published || index.Latest;

    protected override Expression<Func<AutoroutePartIndex, bool>> TakenByOther(string value, string contentItemId) =>
        index => index.Path == value && index.ContentItemId != contentItemId && (index.Published || index.Latest);

    protected override (string Value, string ContentItemId) Read(AutoroutePartIndex index) => (index.Path, index.ContentItemId);
}
