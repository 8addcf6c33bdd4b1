using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AvsPortal.Browser.Tests;

/// <summary>The portal at the end of a line that holds every page back at a place in it until it is told to go on.</summary>
internal sealed class SlowLine : IAsyncDisposable
{
    private readonly string inside;
    private readonly string before;
    private readonly TaskCompletionSource rest = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient portal;
    private readonly WebApplication server;

    private SlowLine(string url, string inside, string before)
    {
        (this.inside, this.before) = (inside, before);
        portal = new() { BaseAddress = new Uri(url) };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(PassAsync);
    }

    public string Url => server.Urls.First();

    /// <param name="url">The portal.</param>
    /// <param name="inside">Where the part begins in which pages are held back.</param>
    /// <param name="before">What is held back in it first.</param>
    public static async Task<SlowLine> StartAsync(string url, string inside, string before)
    {
        var line = new SlowLine(url, inside, before);
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
        var at = CutIn(body);
        if (at > 0)
        {
            await context.Response.Body.WriteAsync(body.AsMemory(0, at), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await rest.Task;
        }

        await context.Response.Body.WriteAsync(body.AsMemory(at), context.RequestAborted);
    }

    private int CutIn(ReadOnlySpan<byte> body)
    {
        var part = body.IndexOf(Encoding.UTF8.GetBytes(inside));
        var cut = part < 0 ? -1 : body[part..].IndexOf(Encoding.UTF8.GetBytes(before));
        return cut < 0 ? 0 : part + cut;
    }
}
