using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AvsPortal.Browser.Tests;

/// <summary>The portal at the end of a line that counts how often each page is asked for.</summary>
internal sealed class CountingLine : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> asked = new(StringComparer.Ordinal);
    private readonly HttpClient portal;
    private readonly WebApplication server;

    private CountingLine(string url)
    {
        portal = new() { BaseAddress = new Uri(url) };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(PassAsync);
    }

    public string Url => server.Urls.First();

    public static async Task<CountingLine> StartAsync(string url)
    {
        var line = new CountingLine(url);
        await line.server.StartAsync();
        return line;
    }

    /// <summary>How often a path was asked for.</summary>
    public int Asked(string path) => asked.GetValueOrDefault(path);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        portal.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        asked.AddOrUpdate(context.Request.Path, 1, (_, times) => times + 1);
        using var answer = await portal.GetAsync(context.Request.Path + context.Request.QueryString, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
