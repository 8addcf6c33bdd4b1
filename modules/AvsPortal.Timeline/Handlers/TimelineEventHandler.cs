using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Contracts;
using AvsPortal.Timeline.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace AvsPortal.Timeline.Handlers;

/// <summary>What an event must be, where readers find it, and what search knows of it.</summary>
public sealed class TimelineEventHandler(IBilingualLinks links, ILocalClock clock, IStringLocalizer<TimelineEventHandler> S)
    : ContentPartHandler<TimelineEvent>
{
    /// <summary>Nothing of this history happened before.</summary>
    public const int FirstYear = 1850;

    /// <summary>Plans reach this far beyond next year.</summary>
    public const int YearsAhead = 5;

    public override async Task ValidatingAsync(ValidateContentContext context, TimelineEvent part)
    {
        var lastYear = (await clock.GetLocalNowAsync()).Year + 1 + YearsAhead;
        if (part.StartYear?.Value is not { } start)
        {
            context.Fail(S["A start year is required."], nameof(part.StartYear));
            return;
        }

        Check(start, nameof(part.StartYear));
        if (part.EndYear?.Value is { } end)
        {
            Check(end, nameof(part.EndYear));
            if (end < start)
            {
                context.Fail(S["The end year cannot come before the start year."], nameof(part.EndYear));
            }
        }

        void Check(decimal year, string field)
        {
            if (year < FirstYear || year > lastYear || year != decimal.Truncate(year))
            {
                context.Fail(S["A year must be between {0} and {1}.", FirstYear, lastYear], field);
            }
        }
    }

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, TimelineEvent part)
    {
        await context.ForAsync<LinkAspect>(link =>
        {
            var culture = context.ContentItem.TryGet<LocalizationPart>(out var localization) ? localization.Culture : null;
            link.Url = links.PageUrl("History", SiteCultures.Of(culture)) + "#" + TimelinePeriod.Of(context.ContentItem).Anchor;
            return Task.CompletedTask;
        });

        await context.ForAsync<SummaryAspect>(summary =>
        {
            summary.Text = part.Text?.Html;
            summary.Picture = part.Picture?.Paths?.FirstOrDefault();
            return Task.CompletedTask;
        });

        await context.ForAsync<SearchAspect>(search =>
        {
            search.Indexed = true;
            search.Body = part.Text?.Html;
            search.Year = TimelinePeriod.Of(context.ContentItem).Start;
            return Task.CompletedTask;
        });
    }
}
