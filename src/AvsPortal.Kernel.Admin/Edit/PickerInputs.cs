using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>
/// Controls to choose items: a select for one, check boxes for several. With many items there is a search box;
/// its button posts the form, saves nothing and shows what was found among the choices.
/// </summary>
internal static class PickerInputs
{
    internal static async Task AddAsync(
        FieldForm form,
        string property,
        bool multiple,
        bool required,
        Func<string?, Task<IReadOnlyList<ContentItem>>> find,
        Func<IReadOnlyCollection<string>, Task<IReadOnlyList<ContentItem>>> get,
        Func<ContentItem, string?> valueOf)
    {
        var stored = form.List(property);
        var typed = form.PostedAll(property);
        var chosen = typed ?? stored;
        var search = form.Posted("Find")?.Trim();
        var found = await find(search);

        var input = form.Add(property, multiple ? "checkboxes" : "select", null);
        (input.Stored, input.Value, input.Required) = (null, null, required);
        if (!multiple)
        {
            input.Options.Add(new() { Value = "", Text = "–", Selected = chosen.Count == 0 });
        }

        // The chosen first, in their order; one that is gone is shown by its id rather than dropped in silence.
        var known = (await get(chosen)).Where(item => valueOf(item) is not null).ToDictionary(item => valueOf(item)!, StringComparer.Ordinal);
        foreach (var value in chosen)
        {
            input.Options.Add(new() { Value = value, Text = known.TryGetValue(value, out var item) ? Title(item) : value, Selected = true });
        }

        foreach (var item in found)
        {
            if (valueOf(item) is { Length: > 0 } value && item.ContentItemId != form.Form.Item.ContentItemId && !input.Options.Exists(option => option.Value == value))
            {
                input.Options.Add(new() { Value = value, Text = Title(item) });
            }
        }

        if (found.Count >= Choices.Shown || !string.IsNullOrEmpty(search))
        {
            AddSearch(form);
        }

        if (typed is not null)
        {
            form.Require(input, typed.Count > 0 ? typed[0] : null);
            form.SetList(property, multiple ? typed : typed.Take(1));
        }
    }

    private static void AddSearch(FieldForm form)
    {
        var box = form.Add("Find", "find", null, form.S["Find among the titles"]);
        box.Stored = null;
        box.Hint = form.S["The first {0} are listed above. Searching saves nothing and keeps what you typed.", Choices.Shown];
    }

    private static string Title(ContentItem item) => string.IsNullOrEmpty(item.DisplayText) ? item.ContentItemId : item.DisplayText;
}
