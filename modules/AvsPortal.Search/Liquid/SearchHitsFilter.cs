using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using AvsPortal.Search.Services;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using OrchardCore.Liquid;

namespace AvsPortal.Search.Liquid;

/// <summary>
/// <c>{{ words | search_hits: 3 }}</c>: the best hits for some words, as this reader may see them; the words of an address count too
/// ("/fr/mandat-soutien" finds the mandate). Empty when nothing is like them.
/// </summary>
internal sealed class SearchHitsFilter(PortalSearch search, IHttpContextAccessor accessor) : ILiquidFilter
{
    private const int LongestText = 200;

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var words = string.Join(' ', input.ToStringValue()
            .Split(['/', '-', '_', '.', '+', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !SiteCultures.All.Contains(word, StringComparer.OrdinalIgnoreCase)));
        if (words.Length == 0 || accessor.HttpContext is not { } http)
        {
            return new ArrayValue([]);
        }

        var (result, _) = await search.SearchAsync(words.Length > LongestText ? words[..LongestText] : words, SiteCultures.Current, 1, http.User);
        return new ArrayValue([.. result.Hits
            .Where(hit => !string.IsNullOrEmpty(hit.Url))
            .Take((int)arguments.At(0).Or(NumberValue.Create(3)).ToNumberValue())
            .Select((hit, rank) => FluidValue.Create(new SearchHitModel(hit.Url, hit.TitleHtml, hit.SnippetHtml, hit.Type, hit.Culture, rank + 1), context.Options))]);
    }
}
