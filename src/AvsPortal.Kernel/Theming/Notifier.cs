using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace AvsPortal.Kernel.Theming;

/// <summary>Messages for the person at the screen, shown by the next page.</summary>
internal sealed class Notifier(HtmlEncoder encoder) : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) => AddAsync(type, message, null);

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context)
    {
        // Its arguments are encoded now: the text travels as HTML.
        using var writer = new StringWriter();
        message.WriteTo(writer, encoder);
        _entries.Add(new NotifyEntry { Type = type, Message = new HtmlString(writer.ToString()) });

        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}
