namespace OrchardCore.Data.Migration;

/// <summary>Runs migrations.</summary>
public interface IDataMigrationManager
{
    /// <summary>Runs what is left to do, in the order of the features' dependencies.</summary>
    Task UpdateAllFeaturesAsync();
}
