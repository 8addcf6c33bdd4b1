namespace AvsPortal.Kernel.Shell.Assets;

/// <summary>Fingerprints of static files, for addresses that may be kept forever.</summary>
internal interface IAssetVersions
{
    /// <summary>Fingerprint of the file at a path such as <c>/AvsPortal.Theme/css/site.css</c> (query ignored); null when there is none.</summary>
    string? GetVersion(string path);
}
