using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using AvsPortal.Search.Services;
using AvsPortal.Search.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Search.Handlers;

/// <summary>What an entry of the glossary must be.</summary>
public sealed class GlossaryEntryHandler(IServiceProvider services, IStringLocalizer<GlossaryEntryHandler> S) : ContentPartHandler<GlossaryEntry>
{
    public override async Task ValidatingAsync(ValidateContentContext context, GlossaryEntry part)
    {
        var terms = GlossaryTerms.Of(part);
        CheckSide(terms.French, nameof(part.French), S["Enter at least one French term."]);
        CheckSide(terms.English, nameof(part.English), S["Enter at least one English term."]);

        var taken = await services.GetRequiredService<GuidanceReader>().TakenAsync<GlossaryEntry>(
            context.ContentItem, entry => [.. Lines.Of(entry.French.Text), .. Lines.Of(entry.English.Text)], Lines.SameTerm);
        foreach (var term in terms.French.Concat(terms.English).Distinct(Lines.SameTerm).Where(taken.ContainsKey))
        {
            context.Fail(S["The term “{0}” is in the entry “{1}” already.", term, taken[term]], terms.French.Contains(term, Lines.SameTerm) ? nameof(part.French) : nameof(part.English));
        }

        void CheckSide(IReadOnlyList<string> side, string field, string missing)
        {
            if (side.Count == 0)
            {
                context.Fail(missing, field);
            }

            foreach (var term in side.GroupBy(term => term, Lines.SameTerm).Where(same => same.Count() > 1))
            {
                context.Fail(S["The term “{0}” is there twice.", term.Key], field);
            }

            foreach (var term in side.Where(term => QueryReader.Words(term).Count == 0))
            {
                context.Fail(S["“{0}” holds no word that can be searched.", term], field);
            }
        }
    }
}
