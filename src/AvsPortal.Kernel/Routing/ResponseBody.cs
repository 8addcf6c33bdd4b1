using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AvsPortal.Kernel.Routing;

/// <summary>Catches what the rest of the pipeline writes.</summary>
internal static class ResponseBody
{
    /// <summary>Has the rest of the pipeline write into a stream; afterwards the response has its own body again.</summary>
    /// <param name="next">The rest of the pipeline.</param>
    /// <param name="context">The request.</param>
    /// <param name="stream">Has everything that was written when the task ends.</param>
    public static async Task WriteToAsync(this RequestDelegate next, HttpContext context, Stream stream)
    {
        var original = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var body = new StreamResponseBodyFeature(stream, original);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.CompleteAsync();
        }
        finally
        {
            context.Features.Set(original);
        }
    }
}
