using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Messages for the person at the screen, shown by the next page, also after a redirection.</summary>
public interface INotifier
{
    /// <summary>Adds a message, already in the reader’s language.</summary>
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    /// <summary>Those added during this request.</summary>
    IList<NotifyEntry> List();
}
