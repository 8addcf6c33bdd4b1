using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>Builds menus for the person who looks at them.</summary>
public interface INavigationManager
{
    /// <summary>The entries of the menu <paramref name="name"/> that the current user may use, sorted and merged by text, with <see cref="MenuItem.Href"/> set.</summary>
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
