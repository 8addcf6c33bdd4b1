using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>An entry of a menu.</summary>
public class MenuItem
{
    /// <summary>CSS classes.</summary>
    public List<string> Classes { get; } = [];

    /// <summary>Shown only in this culture; null: in all.</summary>
    public string Culture { get; set; }

    /// <summary>Where it leads; set by the navigation manager.</summary>
    public string Href { get; set; }

    /// <summary>Entries below this one.</summary>
    public List<MenuItem> Items { get; set; } = [];

    /// <summary>An entry without a link of its own leads where its first child does.</summary>
    public bool LinkToFirstChild { get; set; } = true;

    /// <summary>Shown as a tab of its parent's page.</summary>
    public bool LocalNav { get; set; }

    /// <summary>Shown to whoever holds at least one of these; empty: to all.</summary>
    public List<Permission> Permissions { get; } = [];

    /// <summary>Place among its neighbours: numbers with dots, "before" or "after"; null: by priority, then as added.</summary>
    public string Position { get; set; }

    /// <summary>Decides which of two entries of the same text wins; higher first.</summary>
    public int Priority { get; set; }

    /// <summary>What <see cref="Permissions"/> are asked on; may be null.</summary>
    public object Resource { get; set; }

    /// <summary>The action it leads to; null when <see cref="Url"/> says it.</summary>
    public RouteValueDictionary RouteValues { get; set; }

    /// <summary>What is written.</summary>
    public LocalizedString Text { get; set; }

    /// <summary>Address as given, may start with <c>~/</c>; null when <see cref="RouteValues"/> say it.</summary>
    public string Url { get; set; }
}
