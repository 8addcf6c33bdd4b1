using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

public class NavigationItemBuilder : NavigationBuilder
{
    public NavigationItemBuilder()
    {
    }

    public NavigationItemBuilder(MenuItem existingItem)
    {
        throw new NotImplementedException();
    }

    public NavigationItemBuilder Action(RouteValueDictionary values) => throw new NotImplementedException();

    public NavigationItemBuilder Action(string actionName) => throw new NotImplementedException();

    public NavigationItemBuilder Action(string actionName, string controllerName) => throw new NotImplementedException();

    public NavigationItemBuilder Action(string actionName, string controllerName, RouteValueDictionary values) => throw new NotImplementedException();

    public NavigationItemBuilder Action(string actionName, string controllerName, object values) => throw new NotImplementedException();

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName) => throw new NotImplementedException();

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName, RouteValueDictionary values) => throw new NotImplementedException();

    public NavigationItemBuilder AddClass(string className) => throw new NotImplementedException();

    public override List<MenuItem> Build() => throw new NotImplementedException();

    public NavigationItemBuilder Caption(LocalizedString caption) => throw new NotImplementedException();

    public NavigationItemBuilder Culture(string culture) => throw new NotImplementedException();

    public NavigationItemBuilder Id(string id) => throw new NotImplementedException();

    public NavigationItemBuilder LinkToFirstChild(bool value) => throw new NotImplementedException();

    public NavigationItemBuilder Local(bool value) => throw new NotImplementedException();

    public NavigationItemBuilder LocalNav() => throw new NotImplementedException();

    public NavigationItemBuilder MenuName(string name) => throw new NotImplementedException();

    public NavigationItemBuilder Permission(Permission permission) => throw new NotImplementedException();

    public NavigationItemBuilder Permissions(IEnumerable<Permission> permissions) => throw new NotImplementedException();

    public NavigationItemBuilder Position(string position) => throw new NotImplementedException();

    public NavigationItemBuilder Priority(int priority) => throw new NotImplementedException();

    public NavigationItemBuilder RemoveClass(string className) => throw new NotImplementedException();

    public NavigationItemBuilder Resource(object resource) => throw new NotImplementedException();

    public NavigationItemBuilder Target(string target) => throw new NotImplementedException();

    public NavigationItemBuilder Url(string url) => throw new NotImplementedException();
}
