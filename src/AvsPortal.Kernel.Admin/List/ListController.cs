using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Admin.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Admin.List;

/// <summary>The list of content, at Orchard's path.</summary>
internal sealed class ListController(
    ContentList list,
    ContentTypes types,
    DefinitionTexts texts,
    ItemStates states,
    Twins twins,
    Moments moments,
    ILocalizationService localization,
    IAuthorizationService authorization,
    IStringLocalizer<ListController> S) : AdminController
{
    [HttpGet("/Admin/Contents/ContentItems/{contentTypeId?}")]
    public async Task<IActionResult> Index([FromQuery] ListFilter filter, [FromRoute] string? contentTypeId = null)
    {
        var listable = await types.ListableAsync(User);
        if (listable.Count == 0)
        {
            return Forbid();
        }

        var type = contentTypeId ?? (string.IsNullOrEmpty(filter.Type) ? null : filter.Type);
        var shown = type is null ? listable : [.. listable.Where(known => string.Equals(known.Name, type, StringComparison.OrdinalIgnoreCase))];
        if (shown.Count == 0)
        {
            return NotFound();
        }

        filter.Type = type is null ? null : shown[0].Name;
        var (items, count) = await list.FindAsync(filter, [.. shown.Select(known => known.Name)]);
        return View(await ModelAsync(filter, listable, items, count));
    }

    private async Task<ListModel> ModelAsync(ListFilter filter, IReadOnlyList<ContentTypeDefinition> listable, IReadOnlyList<ContentItem> items, int count)
    {
        var path = "/Admin/Contents/ContentItems" + (filter.Type is null ? "" : "/" + filter.Type);
        var pages = Math.Max(1, (count + ContentList.PageSize - 1) / ContentList.PageSize);
        var creatable = await types.CreatableAsync(User);
        return new ListModel
        {
            Title = filter.Type is null ? S["Content"] : texts.TypeName(listable.First(type => type.Name == filter.Type)),
            Path = path,
            Here = path + filter.ToQuery(filter.Page),
            Filter = filter,
            Rows = await RowsAsync(listable, items),
            Count = count,
            CountText = S.Plural(count, "1 item", "{0} items"),
            PageText = S["Page {0} of {1}", filter.Page, pages],
            PreviousUrl = filter.Page > 1 ? path + filter.ToQuery(filter.Page - 1) : null,
            NextUrl = filter.Page < pages ? path + filter.ToQuery(filter.Page + 1) : null,
            Types = Options(filter.Type, [("", S["All types"]), .. listable.Select(type => (type.Name, texts.TypeName(type)))]),
            Statuses = Options(filter.Status, [("", S["All states"]), .. new[] { ItemStates.Published, ItemStates.Modified, ItemStates.Draft }.Select(state => (state, states.Text(state)))]),
            Languages = Options(filter.Lang, [("", S["All languages"]), .. (await localization.GetSupportedCulturesAsync()).Select(culture => (culture, CultureNames.Of(culture)))]),
            Sorts = Options(filter.Sort, [("", S["Last changed first"]), ("title", S["By title"]), ("created", S["Newest first"])]),
            Creatable = Options(null, [.. creatable.Where(type => filter.Type is null || type.Name == filter.Type).Select(type => (type.Name, texts.TypeName(type)))]),
        };
    }

    private async Task<IReadOnlyList<ListRow>> RowsAsync(IReadOnlyList<ContentTypeDefinition> listable, IReadOnlyList<ContentItem> items)
    {
        var names = listable.ToDictionary(type => type.Name, texts.TypeName, StringComparer.Ordinal);
        var others = await twins.OfAsync(items, User);
        var rows = new List<ListRow>();
        foreach (var item in items)
        {
            var state = ItemStates.Of(item);
            var culture = Choices.CultureOf(item);
            rows.Add(new ListRow
            {
                ContentItemId = item.ContentItemId,
                Title = string.IsNullOrWhiteSpace(item.DisplayText) ? S["(without title)"] : item.DisplayText,
                TypeName = names.GetValueOrDefault(item.ContentType, item.ContentType),
                State = state,
                StateText = states.Text(state),
                Language = culture,
                LanguageName = culture is null ? null : CultureNames.Of(culture),
                Changed = await moments.ByAsync(item.ModifiedUtc, item.Author),
                CanEdit = await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item),
                Twins = others.GetValueOrDefault(item.ContentItemId, []),
            });
        }

        return rows;
    }

    private static List<EditorOption> Options(string? chosen, (string Value, string Text)[] options) =>
        [.. options.Select(option => new EditorOption { Value = option.Value, Text = option.Text, Selected = option.Value == (chosen ?? "") })];
}
