namespace OrchardCore.DisplayManagement.Notify;

/// <summary>How serious a message is.</summary>
public enum NotifyType
{
    Success = 0,

    Information = 1,

    Warning = 2,

    Error = 3,
}
