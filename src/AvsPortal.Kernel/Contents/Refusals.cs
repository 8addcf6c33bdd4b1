using System.Net;
using System.Text.Encodings.Web;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;

namespace AvsPortal.Kernel.Contents;

/// <summary>Why handlers refused, where nobody sits at a screen: what they told the reader.</summary>
internal static class Refusals
{
    /// <summary>The errors notified in this scope, as plain text; "" when there are none.</summary>
    internal static string Of(IServiceProvider services) => services.GetService<INotifier>() is { } notifier ? Of(notifier, from: 0) : "";

    /// <param name="notifier">Of this scope.</param>
    /// <param name="from">How many entries there were before.</param>
    internal static string Of(INotifier notifier, int from) =>
        string.Join(" ", notifier.List().Skip(from).Where(entry => entry.Type == NotifyType.Error).Select(Text).Distinct(StringComparer.Ordinal));

    private static string Text(NotifyEntry entry)
    {
        using var writer = new StringWriter();
        entry.Message.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
