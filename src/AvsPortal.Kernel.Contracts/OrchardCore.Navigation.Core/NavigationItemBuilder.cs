using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>Describes an entry of a menu and those below it.</summary>
public class NavigationItemBuilder : NavigationBuilder
{
    private readonly MenuItem _item;

    /// <summary>Starts a new entry.</summary>
    public NavigationItemBuilder() => _item = new MenuItem();

    /// <summary>Goes on with an entry.</summary>
    public NavigationItemBuilder(MenuItem existingItem)
    {
        ArgumentNullException.ThrowIfNull(existingItem);
        _item = existingItem;
        Keep(existingItem.Items);
    }

    /// <summary>Adds a CSS class, once.</summary>
    public NavigationItemBuilder AddClass(string className)
    {
        if (!_item.Classes.Contains(className, StringComparer.Ordinal))
        {
            _item.Classes.Add(className);
        }

        return this;
    }

    /// <inheritdoc />
    public override List<MenuItem> Build()
    {
        _item.Items = base.Build();
        return [_item];
    }

    /// <summary>Sets what is written.</summary>
    public NavigationItemBuilder Caption(LocalizedString caption) => With(item => item.Text = caption);

    /// <summary>Is it a tab of its parent's page?</summary>
    public NavigationItemBuilder Local(bool value) => With(item => item.LocalNav = value);

    /// <summary>Makes it a tab of its parent's page.</summary>
    public NavigationItemBuilder LocalNav() => Local(true);

    /// <summary>Shows it to whoever holds the permission, or another one added before or after.</summary>
    public NavigationItemBuilder Permission(Permission permission) => With(item => item.Permissions.Add(permission));

    /// <summary>Shows it to whoever holds one of the permissions.</summary>
    public NavigationItemBuilder Permissions(IEnumerable<Permission> permissions) => With(item => item.Permissions.AddRange(permissions));

    /// <summary>Sets its place.</summary>
    public NavigationItemBuilder Position(string position) => With(item => item.Position = position);

    /// <summary>Sets its priority.</summary>
    public NavigationItemBuilder Priority(int priority) => With(item => item.Priority = priority);

    /// <summary>Leads to an address; <c>~/</c> is the site's root.</summary>
    public NavigationItemBuilder Url(string url) => With(item => item.Url = url);

    private NavigationItemBuilder With(Action<MenuItem> change)
    {
        change(_item);
        return this;
    }
}
