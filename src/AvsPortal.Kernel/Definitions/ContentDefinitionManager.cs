using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Routing;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace AvsPortal.Kernel.Definitions;

/// <summary>Reads definitions from memory; changes the one stored document.</summary>
internal sealed class ContentDefinitionManager(ISingleDocument<ContentDefinitionRecord> document, DefinitionCache cache, ISessionEvents session, IPageCache pages) : IContentDefinitionManager
{
    private bool announced;

    public async Task<ContentTypeDefinition> GetTypeDefinitionAsync(string name) =>
        string.IsNullOrEmpty(name) ? null! : (await BuiltAsync()).Types.GetValueOrDefault(name)!;

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await BuiltAsync()).Types.Values;

    public async Task<ContentTypeDefinition> LoadTypeDefinitionAsync(string name)
    {
        var stored = await document.LoadForUpdateAsync();
        return stored.ContentTypeDefinitionRecords.FirstOrDefault(type => DefinitionRecords.Named(type.Name, name)) is { } record
            ? DefinitionRecords.Build(stored, record)
            : null!;
    }

    public async Task<ContentPartDefinition> LoadPartDefinitionAsync(string name)
    {
        var stored = await document.LoadForUpdateAsync();
        return stored.ContentPartDefinitionRecords.FirstOrDefault(part => DefinitionRecords.Named(part.Name, name)) is { } record
            ? DefinitionRecords.Build(record)
            : null!;
    }

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) => ChangeAsync(stored =>
        Put(stored.ContentTypeDefinitionRecords, DefinitionRecords.Record(contentTypeDefinition), type => type.Name));

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) => ChangeAsync(stored =>
        Put(stored.ContentPartDefinitionRecords, DefinitionRecords.Record(contentPartDefinition), part => part.Name));

    public Task DeleteTypeDefinitionAsync(string name) => ChangeAsync(stored =>
        stored.ContentTypeDefinitionRecords = [.. stored.ContentTypeDefinitionRecords.Where(type => !DefinitionRecords.Named(type.Name, name))]);

    public Task DeletePartDefinitionAsync(string name) => ChangeAsync(stored =>
    {
        foreach (var type in stored.ContentTypeDefinitionRecords)
        {
            type.ContentTypePartDefinitionRecords = [.. type.ContentTypePartDefinitionRecords.Where(part => !DefinitionRecords.Named(part.PartName, name))];
        }

        stored.ContentPartDefinitionRecords = [.. stored.ContentPartDefinitionRecords.Where(part => !DefinitionRecords.Named(part.Name, name))];
    });

    private static void Put<TRecord>(IList<TRecord> records, TRecord record, Func<TRecord, string> name)
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (DefinitionRecords.Named(name(records[i]), name(record)))
            {
                records[i] = record;
                return;
            }
        }

        records.Add(record);
    }

    private Task Committed()
    {
        announced = false;
        pages.Clear();
        return Task.CompletedTask;
    }

    private async Task<BuiltDefinitions> BuiltAsync() => cache.Get(await document.GetAsync());

    private async Task ChangeAsync(Action<ContentDefinitionRecord> change)
    {
        var stored = await document.LoadForUpdateAsync();
        change(stored);
        await document.SaveAsync(stored);
        cache.Forget(stored);
        if (!announced)
        {
            announced = true;
            session.AfterCommit(Committed);
        }
    }
}
