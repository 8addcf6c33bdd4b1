namespace AvsPortal.Kernel.Data.Nodes;

/// <summary>What this process remembers of the database to spare queries. A singleton.</summary>
internal interface INodeMemory
{
    /// <summary>Another process of the site has committed.</summary>
    /// <param name="contentItemIds">The items that it changed; null when it may be anything.</param>
    Task ForgetAsync(IReadOnlyCollection<string>? contentItemIds);
}
