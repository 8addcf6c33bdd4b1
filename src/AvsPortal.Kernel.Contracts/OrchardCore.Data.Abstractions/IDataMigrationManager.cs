namespace OrchardCore.Data.Migration;

public interface IDataMigrationManager
{
    Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync();

    Task Uninstall(string feature);

    Task UpdateAllFeaturesAsync();

    Task UpdateAsync(params string[] features);
}
