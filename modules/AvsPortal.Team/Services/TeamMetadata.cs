using System.Text.Json.Nodes;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace AvsPortal.Team.Services;

/// <summary>Tells machines of the people on the team's page: what the page says, never more.</summary>
public sealed class TeamMetadata(TeamDirectory directory, TeamLinks links, IMediaFileStore media, ILocalClock clock, IStringLocalizer<TeamMetadata> S)
    : IPageMetadataProvider
{
    public async ValueTask DescribeAsync(PageMetadata page)
    {
        if (page.Name != TeamLinks.Page)
        {
            return;
        }

        page.Description = S["The people who work for the Aluminium Valley Society, and how to reach them."];
        var today = await clock.TodayAsync();
        foreach (var item in await directory.ListAsync(today, page.Culture))
        {
            if (item.TryGet<TeamMember>(out var member))
            {
                page.Data.Add(Person(page, item, member));
            }
        }
    }

    private JsonObject Person(PageMetadata page, ContentItem item, TeamMember member)
    {
        var url = page.Absolute(links.Url(item));
        var person = new JsonObject
        {
            ["@type"] = "Person",
            ["@id"] = url,
            ["url"] = url,
            ["name"] = item.DisplayText,
            ["worksFor"] = new JsonObject { ["@id"] = page.OrganizationId },
        };
        Set("jobTitle", member.JobTitle.Text);
        Set("email", member.Email.Text);
        Set("telephone", BilingualFormats.Phone(member.Telephone.Text, null, page.Culture));
        if (Consent.CoversPortrait(member) && member.Portrait.Paths?.FirstOrDefault() is { } portrait)
        {
            Set("image", page.Absolute(media.MapPathToPublicUrl(portrait)));
        }

        return person;

        void Set(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                person[name] = value;
            }
        }
    }
}
