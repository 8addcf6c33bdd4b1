namespace AvsPortal.Kernel.Admin.Menu;

/// <summary>What stands around every page of the admin.</summary>
internal sealed class AdminFrame
{
    public required IReadOnlyList<MenuLink> Menu { get; init; }

    public required string UserName { get; init; }

    /// <summary>The other language: its code and its name in itself.</summary>
    public required string OtherCulture { get; init; }

    public required string OtherLanguage { get; init; }

    /// <summary>Address that changes the language and comes back to this page.</summary>
    public required string OtherUrl { get; init; }
}

internal sealed class MenuLink
{
    public required string Text { get; init; }

    public string? Href { get; init; }

    public bool Current { get; init; }

    public IReadOnlyList<MenuLink> Items { get; init; } = [];
}
