using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace AvsPortal.Search.Services;

/// <summary>How often one address, or one signed-in reader, may ask the API. What is over the limit is answered 429 with Retry-After.</summary>
internal class SearchRateLimit(IOptions<SearchLimits> limits) : IRateLimiterPolicy<string>
{
    public const string Name = "AvsPortal.Search";
    public const string SuggestionsName = "AvsPortal.Search.Suggestions";

    /// <summary>How many times the API's limit this one is.</summary>
    protected virtual int Factor => 1;

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = async (context, cancellation) =>
    {
        var response = context.HttpContext.Response;
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : limits.Value.Period;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        await response.WriteAsJsonAsync(new { status = StatusCodes.Status429TooManyRequests, title = "Too many requests" }, options: null, "application/problem+json", cancellation);
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext)
    {
        var key = httpContext.User.Identity is { IsAuthenticated: true, Name: { } name } ? "user " + name : "address " + httpContext.Connection.RemoteIpAddress;
        return RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = limits.Value.Requests * Factor,
            Window = limits.Value.Period,
        });
    }
}
