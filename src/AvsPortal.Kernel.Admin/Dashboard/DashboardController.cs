using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Admin.List;
using AvsPortal.Kernel.Admin.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace AvsPortal.Kernel.Admin.Dashboard;

/// <summary>The first page: drafts to finish, translations that miss, types that are empty.</summary>
internal sealed class DashboardController(
    ContentList list, ContentTypes types, DefinitionTexts texts, Twins twins, Moments moments, ISession session, IStringLocalizer<DashboardController> S)
    : AdminController
{
    private const int Shown = 10;

    [HttpGet("/Admin")]
    public async Task<IActionResult> Index()
    {
        var listable = await types.ListableAsync(User);
        var creatable = await types.CreatableAsync(User);
        return View(new DashboardModel
        {
            Drafts = await DraftsAsync(listable),
            MissingTranslations = await MissingAsync(listable),
            Empty = await EmptyAsync(creatable),
            Creatable = [.. creatable.Select(type => new TaskRow { Url = $"/Admin/Contents/ContentTypes/{type.Name}/Create", Text = texts.TypeName(type) })],
        });
    }

    private async Task<IReadOnlyList<TaskRow>> DraftsAsync(IReadOnlyList<ContentTypeDefinition> listable)
    {
        var rows = new List<TaskRow>();
        foreach (var status in new[] { ItemStates.Modified, ItemStates.Draft })
        {
            var (items, _) = await list.FindAsync(new ListFilter { Status = status }, [.. listable.Select(type => type.Name)]);
            foreach (var item in items.Take(Shown - rows.Count))
            {
                rows.Add(new TaskRow
                {
                    Url = $"/Admin/Contents/ContentItems/{item.ContentItemId}/Edit",
                    Text = string.IsNullOrWhiteSpace(item.DisplayText) ? S["(without title)"] : item.DisplayText,
                    Note = await moments.ByAsync(item.ModifiedUtc, item.Author),
                });
            }
        }

        return rows;
    }

    // Among the items changed last: what was just written is what is to be translated now.
    private async Task<IReadOnlyList<TaskRow>> MissingAsync(IReadOnlyList<ContentTypeDefinition> listable)
    {
        var rows = new List<TaskRow>();
        for (var page = 1; page <= 4 && rows.Count < Shown; page++)
        {
            var filter = new ListFilter { Page = page };
            var (items, count) = await list.FindAsync(filter, [.. listable.Select(type => type.Name)]);
            var links = await twins.OfAsync(items, User);
            foreach (var item in items)
            {
                rows.AddRange(links.GetValueOrDefault(item.ContentItemId, [])
                    .Where(link => link.State == ItemStates.Missing)
                    .Select(link => new TaskRow
                    {
                        Url = $"/Admin/Contents/ContentItems/{item.ContentItemId}/Edit",
                        Text = string.IsNullOrWhiteSpace(item.DisplayText) ? S["(without title)"] : item.DisplayText,
                        Note = S["to be written in {0}", link.LanguageName],
                        ContentItemId = link.CanTranslate ? item.ContentItemId : null,
                        Culture = link.Culture,
                    }));
            }

            if (count <= page * ContentList.PageSize)
            {
                break;
            }
        }

        return [.. rows.Take(Shown)];
    }

    private async Task<IReadOnlyList<TaskRow>> EmptyAsync(IReadOnlyList<ContentTypeDefinition> creatable)
    {
        var rows = new List<TaskRow>();
        foreach (var type in creatable)
        {
            var name = type.Name;
            if (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentType == name).FirstOrDefaultAsync() is null)
            {
                rows.Add(new TaskRow { Url = $"/Admin/Contents/ContentTypes/{name}/Create", Text = texts.TypeName(type) });
            }
        }

        return rows;
    }
}
