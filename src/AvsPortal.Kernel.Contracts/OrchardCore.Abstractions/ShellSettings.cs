namespace OrchardCore.Environment.Shell;

/// <summary>Settings of the running site (Orchard's tenant). The kernel runs one site, named <c>Default</c>.</summary>
public class ShellSettings
{
    /// <summary>Name of the site that a host always has.</summary>
    public const string DefaultShellName = "Default";

    /// <summary>Name of the site; also the name of its folder under <c>Sites/</c>.</summary>
    public string Name { get; set; }
}
