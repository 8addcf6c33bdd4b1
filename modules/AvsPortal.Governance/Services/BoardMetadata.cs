using System.Text.Json.Nodes;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace AvsPortal.Governance.Services;

/// <summary>Tells machines who sits on the board today, with the role of each.</summary>
public sealed class BoardMetadata(Board board, RoleLabels labels, ILocalClock clock, IStringLocalizer<BoardMetadata> S) : IPageMetadataProvider
{
    public async ValueTask DescribeAsync(PageMetadata page)
    {
        if (page.Name != BoardLinks.Page)
        {
            return;
        }

        page.Description = S["The board of directors of the Aluminium Valley Society: officers, directors and observers."];
        var today = await clock.TodayAsync();
        foreach (var item in await board.OnAsync(today, page.Culture))
        {
            page.Data.Add(new JsonObject
            {
                ["@type"] = "Person",
                ["name"] = item.DisplayText,
                ["jobTitle"] = labels.Of(item.GetOrCreate<BoardMember>()),
                ["memberOf"] = new JsonObject { ["@id"] = page.OrganizationId },
            });
        }
    }
}
