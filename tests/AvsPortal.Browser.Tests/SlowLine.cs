using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AvsPortal.Browser.Tests;

/// <summary>The portal at the end of a line that holds every page back in the middle of its footer until it is told to go on.</summary>
internal sealed class SlowLine : IAsyncDisposable
{
    private const string Cut = "<p class=\"meta\"";
    private readonly TaskCompletionSource rest = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient portal;
    private readonly WebApplication server;

    private SlowLine(string url)
    {
        portal = new() { BaseAddress = new Uri(url) };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(PassAsync);
    }

    public string Url => server.Urls.First();

    public static async Task<SlowLine> StartAsync(string url)
    {
        var line = new SlowLine(url);
        await line.server.StartAsync();
        return line;
    }

    public void SendRest() => rest.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        SendRest();
        await server.DisposeAsync();
        portal.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        using var answer = await portal.GetAsync(context.Request.Path + context.Request.QueryString, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        var body = await answer.Content.ReadAsByteArrayAsync(context.RequestAborted);
        var at = body.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Cut));
        if (at > 0)
        {
            await context.Response.Body.WriteAsync(body.AsMemory(0, at), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await rest.Task;
        }

        await context.Response.Body.WriteAsync(body.AsMemory(Math.Max(0, at)), context.RequestAborted);
    }
}
