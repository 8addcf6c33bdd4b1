using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

public class NavigationBuilder
{
    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null) => throw new NotImplementedException();

    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string> classes = null) => throw new NotImplementedException();

    public NavigationBuilder Add(LocalizedString caption, string position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null, int priority = 0) => throw new NotImplementedException();

    public NavigationBuilder Add(LocalizedString caption, string position, IEnumerable<string> classes = null) => throw new NotImplementedException();

    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null) => throw new NotImplementedException();

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null) => throw new NotImplementedException();

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, string position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null, int priority = 0) => throw new NotImplementedException();

    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string> classes = null) => throw new NotImplementedException();

    public virtual List<MenuItem> Build() => throw new NotImplementedException();

    public NavigationBuilder Remove(MenuItem item) => throw new NotImplementedException();

    public NavigationBuilder Remove(Predicate<MenuItem> match) => throw new NotImplementedException();
}
