using AvsPortal.Organization.Contracts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Organization.Services;

/// <summary>
/// Stands before the files of the media library and their renditions: who may not have one gets what its page answers.
/// A file that is not for everyone is kept by no cache.
/// </summary>
public sealed class MediaAccessMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(MediaPaths.Root, StringComparison.OrdinalIgnoreCase, out var rest) ||
            MediaPaths.Normalize(rest.Value ?? "") is not { Length: > 0 } path)
        {
            await next(context);
            return;
        }

        var access = await context.RequestServices.GetRequiredService<MediaAccess>().OfAsync(context.User, path);
        if (access != FileAccess.Everyone)
        {
            // Said last, over what the host says of every file.
            context.Response.OnStarting(static state =>
            {
                ((HttpResponse)state).Headers.CacheControl = "private, no-store";
                return Task.CompletedTask;
            }, context.Response);
        }

        switch (access)
        {
            case FileAccess.Nobody:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
            case FileAccess.Others when context.User.Identity?.IsAuthenticated == true:
                await context.ForbidAsync();
                break;
            case FileAccess.Others:
                await context.ChallengeAsync();
                break;
            default:
                await next(context);
                break;
        }
    }
}
