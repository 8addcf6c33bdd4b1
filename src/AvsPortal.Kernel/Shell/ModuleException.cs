namespace AvsPortal.Kernel.Shell;

/// <summary>Something is wrong with the modules of this host: a fault of who builds it, named in the message.</summary>
internal sealed class ModuleException : InvalidOperationException
{
    public ModuleException()
    {
    }

    public ModuleException(string message)
        : base(message)
    {
    }

    public ModuleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
