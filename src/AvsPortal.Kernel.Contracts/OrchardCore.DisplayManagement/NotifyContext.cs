namespace OrchardCore.DisplayManagement.Notify;

/// <summary>How a message is shown.</summary>
public sealed class NotifyContext
{
    /// <summary>After how many milliseconds it goes away; null: it stays.</summary>
    public int? DismissalMilliseconds { get; set; }
}
