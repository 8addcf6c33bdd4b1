using System.Security.Claims;

namespace AvsPortal.Search.Contracts;

/// <summary>
/// Tells which audiences a reader belongs to, so that the search filters on them inside its query.
/// Without an implementation a reader belongs to "everyone" only.
/// </summary>
public interface ISearchReader
{
    /// <summary>The reader's audiences; never empty: "everyone" at least, also for who is not signed in.</summary>
    /// <param name="user">Who reads; an anonymous principal for a visitor.</param>
    ValueTask<IReadOnlyCollection<string>> GetAudiencesAsync(ClaimsPrincipal user);
}
