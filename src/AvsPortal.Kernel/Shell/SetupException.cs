namespace AvsPortal.Kernel.Shell;

/// <summary>The site cannot be set up; the message tells its operator what to do.</summary>
internal sealed class SetupException : InvalidOperationException
{
    public SetupException()
    {
    }

    public SetupException(string message)
        : base(message)
    {
    }

    public SetupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
