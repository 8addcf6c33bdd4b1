using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using AvsPortal.Organization.Contracts;
using OrchardCore.ContentManagement;

namespace AvsPortal.Mandates.Services;

/// <summary>Mandates that are not done.</summary>
public sealed class OpenMandates(MandateCatalogue catalogue) : IOpenWork
{
    public async ValueTask<IReadOnlyList<ContentItem>> ListAsync(string culture) =>
    [
        .. (await catalogue.OpenAsync(culture))
            .OrderByDescending(item => item.GetOrCreate<Mandate>().Start.Day()?.Year ?? 0)
            .ThenByDescending(item => item.PublishedUtc),
    ];
}
