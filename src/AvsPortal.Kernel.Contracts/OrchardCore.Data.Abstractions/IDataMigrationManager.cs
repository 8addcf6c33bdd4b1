namespace OrchardCore.Data.Migration;

/// <summary>Runs migrations.</summary>
public interface IDataMigrationManager
{
    /// <summary>Enabled features with a migration that has something left to do.</summary>
    Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync();

    /// <summary>Runs the <c>UninstallAsync</c> of a feature's migrations and forgets their versions.</summary>
    Task Uninstall(string feature);

    /// <summary>Runs what is left to do, in the order of the features' dependencies.</summary>
    Task UpdateAllFeaturesAsync();

    /// <summary>Runs what is left to do for these features. The first failure is thrown; the steps before it are kept.</summary>
    Task UpdateAsync(params string[] features);
}
