using Microsoft.AspNetCore.Http;

namespace AvsPortal.Kernel.Routing;

/// <summary>What a page depends on: host (it writes absolute links), scheme, path and query.</summary>
internal readonly record struct PageKey(string Scheme, string Host, string Base, string Path, string Query)
{
    public static PageKey Of(HttpRequest request)
        => new(request.Scheme, request.Host.Value ?? "", request.PathBase.Value ?? "", request.Path.Value ?? "", request.QueryString.Value ?? "");

    public int Length => Host.Length + Base.Length + Path.Length + Query.Length;

    public bool Equals(PageKey other)
        => Path == other.Path && Query == other.Query && Host == other.Host && Scheme == other.Scheme && Base == other.Base;

    public override int GetHashCode() => HashCode.Combine(Path, Query, Host);
}
