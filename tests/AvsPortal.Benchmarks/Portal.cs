using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace AvsPortal.Benchmarks;

/// <summary>A published portal in a process of its own, with its data in a temporary folder.</summary>
internal sealed class Portal : IAsyncDisposable
{
    public const string AdminName = "admin";
    public const string AdminPassword = "Vallee-2001-aluminium!";

    private const string PartnerName = "partenaire";

    private readonly Process process;

    private Portal(Process process, int port)
    {
        this.process = process;
        Port = port;
        Url = $"http://127.0.0.1:{port}";
    }

    public int Port { get; }

    public string Url { get; }

    /// <summary>From the process's start to its first 200.</summary>
    public TimeSpan TimeToFirstPage { get; private set; }

    public static string RepoRoot { get; } = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepoRoot").Value!;

    /// <summary>Publishes the portal once for this run.</summary>
    /// <param name="name">Of the folder it is published to; one for each set of options.</param>
    /// <param name="options">Of <c>dotnet publish</c>, beside those of a Release build.</param>
    public static string Publish(string name = "plain", string options = "")
    {
        var folder = Path.Combine(Path.GetTempPath(), "avsportal-bench", name);
        using var publish = Process.Start(new ProcessStartInfo("dotnet", $"publish src/AvsPortal.Web -c Release -v q -nologo -o {folder} {options}") { WorkingDirectory = RepoRoot })!;
        publish.WaitForExit();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException("dotnet publish failed.");
    }

    public static string NewDataFolder()
    {
        var folder = Path.Combine(Path.GetTempPath(), "avsportal-bench", "data-" + Guid.NewGuid().ToString("n"));
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>Starts the portal and waits for its first 200 at /fr.</summary>
    public static async Task<Portal> StartAsync(string published, string data)
    {
        var port = FreePort();
        var bringsItsRuntime = File.Exists(Path.Combine(published, "libcoreclr.so"));
        var (program, library) = bringsItsRuntime ? (Path.Combine(published, "AvsPortal.Web"), "") : ("dotnet", "AvsPortal.Web.dll ");
        var start = new ProcessStartInfo(program, $"{library}--urls http://127.0.0.1:{port}") { WorkingDirectory = published, RedirectStandardOutput = true, UseShellExecute = false };
        const string tenant = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ORCHARD_APP_DATA"] = data;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment[tenant + "AdminUsername"] = AdminName;
        start.Environment[tenant + "AdminPassword"] = AdminPassword;
        var watch = Stopwatch.StartNew();
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, line) => { if (line.Data is { Length: > 0 } text && Environment.GetEnvironmentVariable("BENCH_LOG") is not null) { Console.Error.WriteLine(text); } };
        started.BeginOutputReadLine();
        var portal = new Portal(started, port);
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(portal.Url + "/fr");
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    portal.TimeToFirstPage = watch.Elapsed;
                    return portal;
                }
            }
            catch (HttpRequestException) when (!started.HasExited)
            {
                // Not listening yet. Asking without a pause would take one of two processors from what is measured.
                await Task.Delay(5);
            }

            if (started.HasExited || watch.Elapsed > TimeSpan.FromMinutes(5))
            {
                throw new InvalidOperationException($"The portal did not start (exit code {(started.HasExited ? started.ExitCode : null)}).");
            }

            await Task.Delay(5);
        }
    }

    /// <summary>Resident memory in MB, as the system counts it.</summary>
    public double ResidentMegabytes() =>
        double.Parse(File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    /// <summary>What the process has used of the processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The administrator's cookies, for a raw request.</summary>
    public Task<string> LoginAsync() => LoginAsync(AdminName, AdminPassword);

    /// <summary>A partner's cookies; the account is made in the admin when it is not there yet.</summary>
    public async Task<string> LoginPartnerAsync()
    {
        using var editor = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(Url) };
        editor.DefaultRequestHeaders.Add("Cookie", await LoginAsync());
        var form = await EditorForm.OpenAsync(editor, "/Admin/Users/Create");
        form.Set("UserName", PartnerName);
        form.Set("Email", "partner@example.org");
        form.Set("Password", AdminPassword);
        form.Set("Roles", "Partner");
        using var response = await form.SubmitAsync("save");
        return await LoginAsync(PartnerName, AdminPassword);
    }

    public async Task<string> LoginAsync(string name, string password)
    {
        var cookies = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(Url) };
        var page = await client.GetStringAsync("/Login");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["UserName"] = name,
            ["Password"] = password,
            ["__RequestVerificationToken"] = Html.Value(page, "__RequestVerificationToken"),
        });
        using var response = await client.PostAsync("/Login", form);
        return response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Found
            ? cookies.GetCookieHeader(new Uri(Url))
            : throw new InvalidOperationException($"Login answers {(int)response.StatusCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            // Asked, not killed: it takes its pipes and its socket out of the temporary folder.
            using var asked = Process.Start("kill", process.Id.ToString(CultureInfo.InvariantCulture));
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
