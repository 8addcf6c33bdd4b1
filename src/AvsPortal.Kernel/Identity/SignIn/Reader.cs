using System.Security.Claims;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>Questions about a reader whose answers are part of the group that shares a page (<see cref="ReaderGroup"/>).</summary>
internal static class Reader
{
    /// <summary>Null for a visitor.</summary>
    public static string? Id(ClaimsPrincipal? user) => Person(user)?.FindFirst(ClaimTypes.NameIdentifier)?.Value;

    /// <summary>Null for a visitor.</summary>
    public static string? Name(ClaimsPrincipal? user) => Person(user)?.Name;

    public static IEnumerable<Claim> Claims(ClaimsPrincipal user) => user.Identity is ReaderIdentity reader ? reader.Person.Claims : user.Claims;

    private static ClaimsIdentity? Person(ClaimsPrincipal? user)
        => user?.Identity is ReaderIdentity reader ? reader.Person : user?.Identity as ClaimsIdentity;
}
