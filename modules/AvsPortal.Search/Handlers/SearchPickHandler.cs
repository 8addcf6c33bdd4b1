using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using AvsPortal.Search.Services;
using AvsPortal.Search.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Search.Handlers;

/// <summary>What a pick must be.</summary>
public sealed class SearchPickHandler(IServiceProvider services, IStringLocalizer<SearchPickHandler> S) : ContentPartHandler<SearchPick>
{
    public override async Task ValidatingAsync(ValidateContentContext context, SearchPick part)
    {
        var lines = Lines.Of(part.Words.Text);
        if (lines.Length == 0)
        {
            context.Fail(S["Enter the words that readers type."], nameof(part.Words));
        }

        if (part.Items.LocalizationSets is null or [])
        {
            context.Fail(S["Choose what comes first for these words."], nameof(part.Items));
        }

        var taken = await services.GetRequiredService<GuidanceReader>().TakenAsync<SearchPick>(
            context.ContentItem, pick => Lines.Of(pick.Words.Text).SelectMany(SearchPicks.KeysOf), StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var keys = SearchPicks.KeysOf(line);
            if (keys.Count == 0)
            {
                context.Fail(S["“{0}” holds no word that can be searched.", line], nameof(part.Words));
            }
            else if (keys.Select(key => taken.GetValueOrDefault(key)).FirstOrDefault(title => title is not null) is { } title)
            {
                context.Fail(S["The words “{0}” are in the pick “{1}” already.", line, title], nameof(part.Words));
            }
        }
    }
}
