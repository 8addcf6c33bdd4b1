using Microsoft.AspNetCore.Routing;
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

    /// <summary>Leads to an action given by route values; the keys are <c>area</c>, <c>controller</c>, <c>action</c> and its own.</summary>
    public NavigationItemBuilder Action(RouteValueDictionary values) => values is null
        ? this
        : Action(values["action"] as string, values["controller"] as string, values);

    /// <summary>Leads to an action.</summary>
    public NavigationItemBuilder Action(string actionName) => Action(actionName, null, new RouteValueDictionary());

    /// <summary>Leads to an action of a controller.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName) =>
        Action(actionName, controllerName, new RouteValueDictionary());

    /// <summary>Leads to an action with more route values.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, RouteValueDictionary values)
    {
        _item.RouteValues = new RouteValueDictionary(values);
        Set("action", actionName);
        Set("controller", controllerName);
        return this;
    }

    /// <summary>Leads to an action with more route values, as an anonymous object.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, object values) =>
        Action(actionName, controllerName, new RouteValueDictionary(values));

    /// <summary>Leads to an action of an area (a module's id).</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName) =>
        Action(actionName, controllerName, areaName, new RouteValueDictionary());

    /// <summary>Leads to an action of an area with more route values.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName, RouteValueDictionary values)
    {
        Action(actionName, controllerName, values);
        Set("area", areaName);
        return this;
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

    /// <summary>Shows it only in a culture.</summary>
    public NavigationItemBuilder Culture(string culture) => With(item => item.Culture = culture);

    /// <summary>Sets its id.</summary>
    public NavigationItemBuilder Id(string id) => With(item => item.Id = id);

    /// <summary>Without a link of its own, does it lead where its first child does?</summary>
    public NavigationItemBuilder LinkToFirstChild(bool value) => With(item => item.LinkToFirstChild = value);

    /// <summary>Is it a tab of its parent's page?</summary>
    public NavigationItemBuilder Local(bool value) => With(item => item.LocalNav = value);

    /// <summary>Makes it a tab of its parent's page.</summary>
    public NavigationItemBuilder LocalNav() => Local(true);

    /// <summary>Sets the menu it is in.</summary>
    public NavigationItemBuilder MenuName(string name) => With(item => item.MenuName = name);

    /// <summary>Shows it to whoever holds the permission, or another one added before or after.</summary>
    public NavigationItemBuilder Permission(Permission permission) => With(item => item.Permissions.Add(permission));

    /// <summary>Shows it to whoever holds one of the permissions.</summary>
    public NavigationItemBuilder Permissions(IEnumerable<Permission> permissions) => With(item => item.Permissions.AddRange(permissions));

    /// <summary>Sets its place.</summary>
    public NavigationItemBuilder Position(string position) => With(item => item.Position = position);

    /// <summary>Sets its priority.</summary>
    public NavigationItemBuilder Priority(int priority) => With(item => item.Priority = priority);

    /// <summary>Takes a CSS class away.</summary>
    public NavigationItemBuilder RemoveClass(string className) => With(item => item.Classes.Remove(className));

    /// <summary>Sets what its permissions are asked on.</summary>
    public NavigationItemBuilder Resource(object resource) => With(item => item.Resource = resource);

    /// <summary>Sets the link's target.</summary>
    public NavigationItemBuilder Target(string target) => With(item => item.Target = target);

    /// <summary>Leads to an address; <c>~/</c> is the site's root.</summary>
    public NavigationItemBuilder Url(string url) => With(item => item.Url = url);

    private NavigationItemBuilder With(Action<MenuItem> change)
    {
        change(_item);
        return this;
    }

    private void Set(string key, string value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _item.RouteValues[key] = value;
        }
    }
}
