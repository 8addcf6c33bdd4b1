namespace OrchardCore.Modules.Manifest;

public static class ManifestConstants
{
    public const string AdminTag = "Admin";

    public const string OrchardCoreTeam = "The Orchard Core Team";

    public const string OrchardCoreVersion = "3.0.1";

    public const string OrchardCoreWebsite = "https://orchardcore.net";
}
