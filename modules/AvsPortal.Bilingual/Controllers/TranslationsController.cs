using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Models;
using AvsPortal.Bilingual.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace AvsPortal.Bilingual.Controllers;

/// <summary>For staff: which contents lack their other language, have a draft of it, are behind the French, or are done.</summary>
[Admin]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TranslationsController(
    TranslationOverview overview, IContentDefinitionManager definitions, IAuthorizationService authorization, IStringLocalizer<TranslationsController> S) : Controller
{
    private const int PageSize = 25;
    private const string Path = "/Admin/Translations";

    private static readonly TranslationState[] Shown = [TranslationState.Missing, TranslationState.Draft, TranslationState.Outdated, TranslationState.UpToDate];

    [HttpGet]
    public async Task<IActionResult> Index(string? state, int page = 1)
    {
        var types = await TypesAsync();
        if (types.Count == 0)
        {
            return Forbid();
        }

        var counts = new Dictionary<TranslationState, int>();
        foreach (var known in Shown)
        {
            counts[known] = await overview.CountAsync(known, types.Keys);
        }

        // Without a choice: the first state in which something is to be done.
        var chosen = Enum.TryParse<TranslationState>(state, ignoreCase: true, out var asked) && Shown.Contains(asked)
            ? asked
            : Shown.FirstOrDefault(known => counts[known] > 0, TranslationState.UpToDate);
        var pages = Math.Max(1, (counts[chosen] + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var records = await overview.ListAsync(chosen, types.Keys, (page - 1) * PageSize, PageSize);
        return View(new TranslationsModel(
            [.. records.Select(record => new TranslationRow(record.WorkItemId, record.Title, record.Culture, types[record.ContentType], TextOf(record)))],
            [.. Shown.Select(known => new TranslationChoice(NameOf(known), counts[known], UrlOf(known, 1), known == chosen))],
            S.Plural(counts[chosen], "1 content", "{0} contents"),
            page > 1 ? UrlOf(chosen, page - 1) : null,
            page < pages ? UrlOf(chosen, page + 1) : null,
            UrlOf(chosen, page)));
    }

    private static string UrlOf(TranslationState state, int page) =>
        page == 1 ? $"{Path}?state={state}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}?state={state}&page={page}");

    private string NameOf(TranslationState state) => state switch
    {
        TranslationState.Missing => S["To translate"],
        TranslationState.Draft => S["Draft to publish"],
        TranslationState.Outdated => S["Behind the French"],
        _ => S["Up to date"],
    };

    private string TextOf(TranslationRecord record) => record.State switch
    {
        TranslationState.Missing => record.Culture == SiteCultures.French ? S["There is no English version."] : S["There is no French version."],
        TranslationState.Draft => S["One version or both are drafts: publish the French one, then the English one."],
        TranslationState.Outdated => S["The French text changed after the English one: read it again and publish the English."],
        _ => S["Both languages are published, and the English is not older than the French."],
    };

    /// <summary>The types that the reader may list, with their names.</summary>
    private async Task<Dictionary<string, string>> TypesAsync()
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable()))
        {
            if (await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.ListContent, type)
                || await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, type))
            {
                types[type.Name] = S[type.DisplayName ?? type.Name];
            }
        }

        return types;
    }
}
