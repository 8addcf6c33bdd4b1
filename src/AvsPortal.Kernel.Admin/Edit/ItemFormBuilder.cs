using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Makes the form of an item from the definition of its type.</summary>
internal sealed class ItemFormBuilder(
    IEnumerable<IPartEditor> parts, IEnumerable<IFieldEditor> fields, DefinitionTexts texts, IStringLocalizer<ItemFormBuilder> S)
{
    private readonly Dictionary<string, IPartEditor> _parts = parts.ToDictionary(editor => editor.PartName, StringComparer.Ordinal);
    private readonly Dictionary<string, IFieldEditor> _fields = fields.ToDictionary(editor => editor.FieldType, StringComparer.Ordinal);

    /// <summary>Builds the form; with <paramref name="posted"/>, writes what was typed into <paramref name="item"/>.</summary>
    internal async Task<ItemForm> BuildAsync(ContentItem item, ContentTypeDefinition type, IFormCollection? posted = null)
    {
        var form = new ItemForm(item, type, posted, posted?.Files);
        foreach (var part in type.Parts.OrderBy(part => Order(part.GetSettings<ContentTypePartSettings>().Position)))
        {
            var data = Child(item.Data, part.Name);
            if (_parts.TryGetValue(part.PartDefinition.Name, out var editor))
            {
                await EditPartAsync(form, part, editor, data);
            }

            foreach (var field in part.PartDefinition.Fields.OrderBy(field => Order(field.GetSettings<ContentPartFieldSettings>().Position)))
            {
                await EditFieldAsync(form, part, field, Child(data, field.Name));
            }
        }

        if (posted is not null)
        {
            // Typed views of the parts still hold what was there before: they are made again from the JSON.
            item.Elements.Clear();
        }

        return form;
    }

    private async Task EditPartAsync(ItemForm form, ContentTypePartDefinition part, IPartEditor editor, JsonObject data)
    {
        var group = new EditorGroup { Id = part.Name, Label = texts.PartLabel(part, editor.Label) };
        await editor.EditAsync(new FieldForm(form, group, part.Name, data, S), part);
        Keep(form, group, texts.Hint(part.GetSettings<ContentTypePartSettings>().Description));
    }

    private async Task EditFieldAsync(ItemForm form, ContentTypePartDefinition part, ContentPartFieldDefinition field, JsonObject data)
    {
        if (!_fields.TryGetValue(field.FieldDefinition.Name, out var editor))
        {
            return;
        }

        var group = new EditorGroup { Id = $"{part.Name}_{field.Name}", Label = texts.FieldLabel(field) };
        await editor.EditAsync(new FieldForm(form, group, $"{part.Name}.{field.Name}", data, S), field);
        Keep(form, group, texts.Hint((string?)field.Settings[field.FieldDefinition.Name + "Settings"]?["Hint"] ?? field.Description()));
    }

    private static void Keep(ItemForm form, EditorGroup group, string? hint)
    {
        if (group.Inputs.Count == 0)
        {
            return;
        }

        // What the type says of the field first, then how to write it.
        group.Inputs[0].Hint = string.Join(" ", new[] { hint, group.Inputs[0].Hint }.OfType<string>()) is { Length: > 0 } both ? both : null;
        if (group.Inputs.Count == 1)
        {
            group.Inputs[0].Label ??= group.Label;
        }

        form.Groups.Add(group);
    }

    private static JsonObject Child(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject child)
        {
            parent[name] = child = [];
        }

        return child;
    }

    private static double Order(string? position) =>
        double.TryParse(position, NumberStyles.Float, CultureInfo.InvariantCulture, out var order) ? order : 0;
}
