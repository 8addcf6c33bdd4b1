namespace AvsPortal.Kernel.Shell;

/// <summary>What the site must know of itself before its container can be built.</summary>
internal sealed class SiteState
{
    /// <summary>Ids of the enabled features, in dependency order.</summary>
    public List<string> Features { get; set; } = [];

    public SetupState Setup { get; set; } = new();
}

/// <summary>How far setup came.</summary>
internal sealed class SetupState
{
    /// <summary>The site may be served.</summary>
    public bool IsDone { get; set; }

    public string ExecutionId { get; set; } = "";

    public string AdminUserId { get; set; } = "";

    /// <summary>Steps that were committed, as <c>recipe/index/hash</c>: not run again after a crash.</summary>
    public List<string> Steps { get; set; } = [];

    /// <summary>Values that the recipes' variables got, as <c>recipe/name</c>: the same after a crash, so that ids stay what they were.</summary>
    public Dictionary<string, string> Variables { get; set; } = [];
}
