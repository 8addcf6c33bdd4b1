using AvsPortal.Search.Indexes;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using YesSql;

namespace AvsPortal.Search.Controllers;

/// <summary>The index in the admin: how it is on every node, and a way to build it anew.</summary>
[Admin]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SearchIndexController(
    IServiceProvider services,
    ISession session,
    IClock clock,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<SearchIndexController> H,
    IStringLocalizer<SearchIndexController> S) : Controller
{
    [HttpGet("/Admin/Search/Index")]
    public async Task<IActionResult> Index()
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ManageSearchIndex))
        {
            return Forbid();
        }

        var nodes = await services.GetRequiredService<NodeRegistry>().NodesAsync();
        var waiting = await session.QueryIndex<SearchOutboxIndex>().CountAsync();
        return View(new SearchIndexModel
        {
            Rows = [.. nodes.OrderBy(node => node.Machine, StringComparer.Ordinal).ThenBy(node => node.NodeId, StringComparer.Ordinal).Select(Row)],
            WaitingText = waiting == 0 ? S["Every published change is in every index."] : S.Plural(waiting, "1 change is not in every index yet.", "{0} changes are not in every index yet."),
            IsRebuilding = nodes.Exists(node => node.Rebuilding),
        });
    }

    [HttpPost("/Admin/Search/Rebuild")]
    public async Task<IActionResult> Rebuild(string? nodeId)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ManageSearchIndex))
        {
            return Forbid();
        }

        var registry = services.GetRequiredService<NodeRegistry>();
        if (!(await registry.NodesAsync()).Exists(node => string.Equals(node.NodeId, nodeId, StringComparison.Ordinal)))
        {
            return NotFound();
        }

        if ((await registry.RequestsAsync(nodeId!)).Count == 0)
        {
            await session.SaveAsync(new SearchRebuildRequest { NodeId = nodeId! });
        }

        await notifier.SuccessAsync(H["The index is being built anew; the present one answers meanwhile."]);
        return LocalRedirect("~/Admin/Search/Index");
    }

    private SearchIndexRow Row(SearchNode node) => new()
    {
        NodeId = node.NodeId,
        Machine = node.Machine,
        State = node.IsAbsent(clock.UtcNow) ? S["Absent"] : node.Rebuilding ? S["Being built"] : node.Whole ? S["Up to date"] : S["Not whole"],
        Documents = node.Documents,
        IsRebuilding = node.Rebuilding && node.RebuildOf > 0,
        Done = node.RebuildDone,
        Of = node.RebuildOf,
        RebuiltUtc = node.RebuiltUtc,
    };
}
