using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the entries of a menu.</summary>
public class NavigationBuilder
{
    private List<MenuItem> Contained { get; set; } = [];

    /// <summary>Adds an entry at a position.</summary>
    public NavigationBuilder Add(LocalizedString caption, string position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null, int priority = 0)
    {
        var item = Start(caption, position, classes, priority);
        itemBuilder(item);
        Contained.AddRange(item.Build());
        return this;
    }

    /// <summary>The entries.</summary>
    public virtual List<MenuItem> Build() => Contained ?? [];

    internal void Keep(List<MenuItem> items) => Contained = items;

    private static NavigationItemBuilder Start(LocalizedString caption, string position, IEnumerable<string> classes, int priority)
    {
        var item = new NavigationItemBuilder();
        item.Caption(caption).Position(position).Priority(priority);
        foreach (var name in classes ?? [])
        {
            item.AddClass(name);
        }

        return item;
    }
}
