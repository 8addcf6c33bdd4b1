using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message for the person at the screen, shown once.</summary>
public class NotifyEntry
{
    /// <summary>How serious the message is.</summary>
    public NotifyType Type { get; set; }

    /// <summary>What it says, already in the reader's language.</summary>
    public IHtmlContent Message { get; set; }
}
