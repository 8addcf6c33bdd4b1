namespace AvsPortal.Kernel.Tests.Data.Samples;

/// <summary>Has no id that shows.</summary>
public sealed class Shelf
{
    public string Name { get; set; } = "";
}
