namespace OrchardCore.DisplayManagement.Notify;

/// <summary>How a message is shown.</summary>
public sealed class NotifyContext
{
}
