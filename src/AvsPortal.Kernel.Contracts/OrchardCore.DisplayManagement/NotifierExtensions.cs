using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

public static class NotifierExtensions
{
    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message) => throw new NotImplementedException();

    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) => throw new NotImplementedException();

    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message) => throw new NotImplementedException();

    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) => throw new NotImplementedException();

    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message) => throw new NotImplementedException();

    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) => throw new NotImplementedException();

    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message) => throw new NotImplementedException();

    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) => throw new NotImplementedException();
}
