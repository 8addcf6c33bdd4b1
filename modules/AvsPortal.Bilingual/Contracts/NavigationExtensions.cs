using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace AvsPortal.Bilingual.Contracts;

public static class NavigationExtensions
{
    /// <summary>Adds the list of a type's contents to a menu of the admin, for those who may list them.</summary>
    /// <param name="menu">The menu; its "Portal" entry for what the portal shows.</param>
    /// <param name="caption">Localized.</param>
    /// <param name="position">Orchard's: "3", "3.1".</param>
    /// <param name="contentType">The type's name.</param>
    public static NavigationBuilder AddContentList(this NavigationBuilder menu, LocalizedString caption, string position, string contentType) =>
        menu.Add(caption, position, item => item
            .Url("~/Admin/Contents/ContentItems/" + contentType)
            .Permission(ContentTypePermissions.Of(CommonPermissions.ListContent, contentType))
            .LocalNav());
}
