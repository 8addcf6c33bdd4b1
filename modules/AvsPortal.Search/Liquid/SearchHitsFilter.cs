using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
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
        var language = Language.For(SiteCultures.Current);
        var said = StemsOf(result.Correction?.Text ?? words, language).ToHashSet(StringComparer.Ordinal);
        return new ArrayValue([.. result.Hits
            .Where(hit => !string.IsNullOrEmpty(hit.Url) && StemsOf(hit.Title, language).Any(said.Contains))
            .Take((int)arguments.At(0).Or(NumberValue.Create(3)).ToNumberValue())
            .Select((hit, rank) => FluidValue.Create(new SearchHitModel(hit.Url, hit.TitleHtml, hit.SnippetHtml, hit.Type, hit.Culture, rank + 1), context.Options))]);
    }

    /// <summary>The words themselves: what they mean in the other language is no part of an address.</summary>
    private static IEnumerable<string> StemsOf(string text, Language language) => QueryReader.Words(text).Where(word => word.Length >= Telling).Select(word => Stems.Of(language, word));
}
