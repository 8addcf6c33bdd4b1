using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Indexes;
using AvsPortal.Organization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace AvsPortal.Organization.Services;

/// <summary>Reads what is published of the society.</summary>
public sealed class SocietyReader(ISession session) : ISocietyIntroduction
{
    /// <summary>The profile in a language, else the one there is; null when none is published.</summary>
    public async Task<ContentItem?> ProfileAsync(string culture) =>
        (await PublishedAsync(nameof(SocietyProfile), culture)).FirstOrDefault();

    /// <summary>The values in order, each in the language if it has a version in it.</summary>
    public Task<IReadOnlyList<ContentItem>> ValuesAsync(string culture) => PublishedAsync(nameof(Value), culture);

    /// <inheritdoc />
    public async ValueTask<string?> GetAsync(string culture) =>
        await ProfileAsync(culture) is { } item && Twins.CultureOf(item) == culture &&
        item.TryGet<SocietyProfile>(out var profile) && !string.IsNullOrWhiteSpace(profile.Introduction?.Html)
            ? profile.Introduction.Html
            : null;

    private async Task<IReadOnlyList<ContentItem>> PublishedAsync(string type, string culture) => Twins.ForReader(
        await session.Query<ContentItem, SocietyIndex>(index => index.Published && index.ContentType == type)
            .OrderBy(index => index.Position).ThenBy(index => index.ContentItemId).ListAsync(),
        culture);
}
