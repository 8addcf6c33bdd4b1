using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using AvsPortal.Search.Services;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using OrchardCore.Liquid;

namespace AvsPortal.Search.Liquid;

/// <summary>
/// <c>{{ path | search_hits: 3 }}</c>: the pages that somebody who asked for this address may have meant, as this reader may see them
/// ("/fr/mandat-soutien" finds the mandate). An address is made from a title: only titles that have one of its words count. Empty when none has.
/// </summary>
internal sealed class SearchHitsFilter(PortalSearch search, IHttpContextAccessor accessor) : ILiquidFilter
{
    private const int LongestText = 200;

    /// <summary>Letters of the shortest word that says something in both languages: "des" and "the" do not.</summary>
    private const int Telling = 4;

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var words = string.Join(' ', input.ToStringValue()
            .Split(['/', '-', '_', '.', '+', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= Telling || word.Any(char.IsAsciiDigit)));
        if (words.Length == 0 || accessor.HttpContext is not { } http)
        {
            return new ArrayValue([]);
        }

        var (result, _) = await search.SearchAsync(words.Length > LongestText ? words[..LongestText] : words, SiteCultures.Current, 1, http.User);
        return new ArrayValue([.. result.Hits
            .Where(hit => !string.IsNullOrEmpty(hit.Url) && hit.TitleHtml.Contains("<mark", StringComparison.Ordinal))
            .Take((int)arguments.At(0).Or(NumberValue.Create(3)).ToNumberValue())
            .Select((hit, rank) => FluidValue.Create(new SearchHitModel(hit.Url, hit.TitleHtml, hit.SnippetHtml, hit.Type, hit.Culture, rank + 1), context.Options))]);
    }
}
