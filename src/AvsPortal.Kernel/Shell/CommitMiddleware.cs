using AvsPortal.Kernel.Routing;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace AvsPortal.Kernel.Shell;

/// <summary>
/// Stores a request's work before its answer leaves: whoever follows the redirect after a POST sees what it stored, and
/// a failure to store is a failure of the request. The answer to a request that may change something is held back until then.
/// </summary>
internal sealed class CommitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var scope = ShellScope.Current;
        try
        {
            if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            {
                // A page seldom stores anything; when it does, the session is stored before the first byte.
                context.Response.OnStarting(static state => ((ShellScope)state).CompleteAsync(), scope);
                await next(context);
            }
            else
            {
                await HoldBackAsync(context, scope);
            }
        }
        catch
        {
            scope.Fail();
            throw;
        }
    }

    private async Task HoldBackAsync(HttpContext context, ShellScope scope)
    {
        await using var held = new MemoryStream();
        await next.WriteToAsync(context, held);
        await scope.CompleteAsync();
        if (held.Length > 0)
        {
            held.Position = 0;
            await held.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }
}
