using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace AvsPortal.Web.Tests.Hosting;

/// <summary>The portal in a process of its own: for a browser, for a kill, for the command line.</summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];

    private PortalProcess(Process process, Uri url)
    {
        this.process = process;
        Url = url;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Url { get; }

    public bool HasExited => process.HasExited;

    public int ExitCode => process.ExitCode;

    public string Output
    {
        get
        {
            lock (output)
            {
                return string.Join('\n', output);
            }
        }
    }

    /// <summary>Starts the process and does not wait for a page.</summary>
    public static PortalProcess Launch(string data, IReadOnlyDictionary<string, string>? environment = null, string arguments = "")
    {
        var port = FreePort();
        var folder = Path.Combine(Metadata("RepoRoot"), "src", "AvsPortal.Web", "bin", Metadata("Configuration"), "net10.0");
        var start = new ProcessStartInfo("dotnet", $"AvsPortal.Web.dll {arguments} --urls http://127.0.0.1:{port}")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        const string tenant = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // Killed, it would leave its pipes and its socket in the temporary folder.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ORCHARD_APP_DATA"] = data;
        start.Environment[tenant + "AdminUsername"] = PortalHost.AdminName;
        start.Environment[tenant + "AdminPassword"] = PortalHost.AdminPassword;
        foreach (var (key, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[key] = value;
        }

        return new PortalProcess(Process.Start(start)!, new Uri($"http://127.0.0.1:{port}"));
    }

    /// <summary>Starts the portal on <paramref name="data"/> and waits until it serves /fr.</summary>
    public static async Task<PortalProcess> StartAsync(string data, IReadOnlyDictionary<string, string>? environment = null)
    {
        var portal = Launch(data, environment);
        await portal.WaitForPageAsync();
        return portal;
    }

    /// <summary>Waits for the first 200; fails with the process's output when it exits or takes over two minutes.</summary>
    public async Task WaitForPageAsync()
    {
        using var client = new HttpClient { BaseAddress = Url };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromMinutes(2) && !process.HasExited)
        {
            try
            {
                using var response = await client.GetAsync("/fr");
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException($"The portal did not start:\n{Output}");
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    public async Task<int> WaitForExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private static string Metadata(string key) => Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Add(line);
            }
        }
    }
}
