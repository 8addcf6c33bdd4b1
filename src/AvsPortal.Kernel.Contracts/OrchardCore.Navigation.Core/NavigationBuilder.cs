using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the entries of a menu.</summary>
public class NavigationBuilder
{
    private List<MenuItem> Contained { get; set; } = [];

    /// <summary>Adds an entry described by <paramref name="itemBuilder"/>.</summary>
    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null) =>
        Add(caption, null, itemBuilder, classes);

    /// <summary>Adds an entry that is only a text.</summary>
    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string> classes = null) =>
        Add(caption, null, static _ => { }, classes);

    /// <summary>Adds an entry at a position.</summary>
    public NavigationBuilder Add(LocalizedString caption, string position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null, int priority = 0)
    {
        var item = Start(caption, position, classes, priority);
        itemBuilder(item);
        Contained.AddRange(item.Build());
        return this;
    }

    /// <summary>Adds a text at a position.</summary>
    public NavigationBuilder Add(LocalizedString caption, string position, IEnumerable<string> classes = null) =>
        Add(caption, position, static _ => { }, classes);

    /// <summary>Adds an entry whose caption <paramref name="itemBuilder"/> gives.</summary>
    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null) =>
        Add(null, null, itemBuilder, classes);

    /// <summary>Adds an entry described asynchronously.</summary>
    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null) =>
        AddAsync(caption, null, itemBuilder, classes);

    /// <summary>Adds an entry at a position, described asynchronously.</summary>
    public async Task<NavigationBuilder> AddAsync(LocalizedString caption, string position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null, int priority = 0)
    {
        var item = Start(caption, position, classes, priority);
        await itemBuilder(item);
        Contained.AddRange(item.Build());
        return this;
    }

    /// <summary>Adds an entry whose caption <paramref name="itemBuilder"/> gives.</summary>
    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null) =>
        AddAsync(null, null, itemBuilder, classes);

    /// <summary>The entries.</summary>
    public virtual List<MenuItem> Build() => Contained ?? [];

    /// <summary>Takes an entry away.</summary>
    public NavigationBuilder Remove(MenuItem item)
    {
        Contained.Remove(item);
        return this;
    }

    /// <summary>Takes away the entries that match.</summary>
    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        Contained.RemoveAll(match);
        return this;
    }

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
