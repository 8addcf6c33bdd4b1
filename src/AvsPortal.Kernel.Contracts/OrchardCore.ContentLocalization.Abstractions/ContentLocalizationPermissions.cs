using OrchardCore.Security.Permissions;

namespace OrchardCore.ContentLocalization;

public static class ContentLocalizationPermissions
{
    public static readonly Permission LocalizeContent = new("LocalizeContent");

    public static readonly Permission LocalizeOwnContent = new("LocalizeOwnContent");
}
