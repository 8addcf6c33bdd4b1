using System.Diagnostics;

namespace AvsPortal.Benchmarks;

/// <summary>A Kestrel with nothing else, that answers every request with the bytes of a file: what the machine can do at best.</summary>
internal static class BareServer
{
    public static async Task<int> RunAsync(string port, string file)
    {
        var body = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        await app.RunAsync();
        return 0;
    }

    /// <summary>Starts one in a process of its own, serving <paramref name="body"/>.</summary>
    public static async Task<(Process Process, int Port)> StartAsync(byte[] body)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, body);
        var port = Portal.FreePort();
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, $"bare {port} {file}") { Environment = { ["DOTNET_EnableDiagnostics"] = "0" } })!;
        using var client = new HttpClient();
        for (var tries = 0; tries < 500; tries++)
        {
            try
            {
                using var response = await client.GetAsync($"http://127.0.0.1:{port}/");
                File.Delete(file); // It was read before the first answer.
                return (process, port);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        throw new InvalidOperationException("The bare server did not start.");
    }
}
