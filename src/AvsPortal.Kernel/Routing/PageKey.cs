using Microsoft.AspNetCore.Http;

namespace AvsPortal.Kernel.Routing;

/// <summary>What a page depends on: host (it writes absolute links), scheme, path and query; for signed-in readers also whom they share it with.</summary>
internal readonly record struct PageKey(string Scheme, string Host, string Base, string Path, string Query, string Group = "")
{
    public static PageKey Of(HttpRequest request)
        => new(request.Scheme, request.Host.Value ?? "", request.PathBase.Value ?? "", request.Path.Value ?? "", request.QueryString.Value ?? "");

    public int Length => Host.Length + Base.Length + Path.Length + Query.Length;

    public bool Equals(PageKey other)
        => Path == other.Path && Query == other.Query && Host == other.Host && Scheme == other.Scheme && Base == other.Base && Group == other.Group;

    public override int GetHashCode() => HashCode.Combine(Path, Query, Host, Group);
}
