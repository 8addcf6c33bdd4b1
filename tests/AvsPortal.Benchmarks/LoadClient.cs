using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace AvsPortal.Benchmarks;

/// <summary>Keep-alive connections that send one GET after another on raw sockets, so that the client costs little.</summary>
internal static class LoadClient
{
    /// <summary>What a run measured.</summary>
    /// <param name="Latencies">Milliseconds to each answer of 200, ascending.</param>
    /// <param name="Seconds">How long it was asked.</param>
    /// <param name="Failed">Answers other than 200.</param>
    public sealed record Result(double[] Latencies, double Seconds, int Failed)
    {
        /// <summary>Requests answered with 200 a second.</summary>
        public double PerSecond => Latencies.Length / Seconds;

        /// <summary>Median latency, milliseconds.</summary>
        public double P50 => At(0.5);

        /// <summary>99th percentile of the latency, milliseconds.</summary>
        public double P99 => At(0.99);

        /// <summary>Several runs as one.</summary>
        public static Result Of(IReadOnlyCollection<Result> runs) =>
            new([.. runs.SelectMany(run => run.Latencies).Order()], runs.Sum(run => run.Seconds), runs.Sum(run => run.Failed));

        private double At(double part) => Latencies.Length == 0 ? 0 : Latencies[(int)(Latencies.Length * part)];
    }

    /// <summary>Asks <paramref name="path"/> for <paramref name="seconds"/> over <paramref name="connections"/> connections.</summary>
    public static async Task<Result> RunAsync(int port, string path, double seconds, int connections = 16, string? cookies = null)
    {
        var request = Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/html\r\nAccept-Language: fr-CA\r\n{(cookies is null ? "" : $"Cookie: {cookies}\r\n")}\r\n");
        var until = Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency);
        var runs = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ =>
            Task.Factory.StartNew(() => Connection(port, request, until), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        return new Result([.. runs.SelectMany(run => run.Latencies).Order()], seconds, runs.Sum(run => run.Failed));
    }

    private static (List<double> Latencies, int Failed) Connection(int port, byte[] request, long until)
    {
        var latencies = new List<double>(1 << 16);
        var failed = 0;
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect("127.0.0.1", port);
        var buffer = new byte[256 * 1024];
        while (Stopwatch.GetTimestamp() < until)
        {
            var start = Stopwatch.GetTimestamp();
            socket.Send(request);
            if (ReadResponse(socket, buffer) == 200)
            {
                latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            else
            {
                failed++;
            }
        }

        return (latencies, failed);
    }

    /// <summary>Reads one response to its end (Content-Length or chunked) and returns its status.</summary>
    private static int ReadResponse(Socket socket, byte[] buffer)
    {
        var filled = 0;
        int headerEnd;
        while ((headerEnd = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            filled += Receive(socket, buffer, filled);
        }

        var header = Encoding.ASCII.GetString(buffer, 0, headerEnd);
        var status = int.Parse(header.AsSpan(9, 3), CultureInfo.InvariantCulture);
        var length = header.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
        if (length >= 0)
        {
            var end = header.IndexOf('\r', length);
            var total = headerEnd + 4 + int.Parse(header.AsSpan(length + 16, (end < 0 ? header.Length : end) - length - 16), CultureInfo.InvariantCulture);
            while (filled < total)
            {
                filled += Receive(socket, buffer, filled);
            }
        }
        else if (header.Contains("chunked", StringComparison.OrdinalIgnoreCase))
        {
            while (!buffer.AsSpan(0, filled).EndsWith("0\r\n\r\n"u8))
            {
                filled += Receive(socket, buffer, filled);
            }
        }

        return status;
    }

    private static int Receive(Socket socket, byte[] buffer, int offset)
    {
        var read = socket.Receive(buffer, offset, buffer.Length - offset, SocketFlags.None);
        return read > 0 ? read : throw new IOException("The server closed the connection.");
    }
}
