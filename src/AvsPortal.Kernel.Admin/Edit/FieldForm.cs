using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>What an editor is given of one part or field: its JSON, its settings' texts, and the group to fill.</summary>
internal sealed class FieldForm(ItemForm form, EditorGroup group, string prefix, JsonObject data, IStringLocalizer localizer)
{
    internal ItemForm Form => form;

    internal EditorGroup Group => group;

    internal JsonObject Data => data;

    /// <summary>The admin's own texts.</summary>
    internal IStringLocalizer S => localizer;

    internal string Name(string property) => $"{prefix}.{property}";

    /// <summary>Adds a control whose value is the typed one, else the stored one.</summary>
    internal EditorInput Add(string property, string kind, string? stored, string? label = null)
    {
        var name = Name(property);
        var typed = form.Posted(name);
        var input = new EditorInput { Name = name, Kind = kind, Label = label, Value = typed ?? stored };
        if (typed is not null && !string.Equals(typed.Trim(), stored?.ReplaceLineEndings("\n").Trim() ?? "", StringComparison.Ordinal))
        {
            input.Stored = stored ?? "";
        }

        group.Inputs.Add(input);
        return input;
    }

    /// <summary>A text control bound to a string of the JSON; empty is stored as null.</summary>
    internal EditorInput AddText(string property, string kind, string? label = null, bool required = false)
    {
        var input = Add(property, kind, (string?)data[property], label);
        input.Required = required;
        if (form.Posted(input.Name) is { } typed)
        {
            typed = kind == "textarea" ? typed : typed.Trim();
            Require(input, typed);
            data[property] = string.IsNullOrWhiteSpace(typed) ? null : typed;
        }

        return input;
    }

    internal void Require(EditorInput input, string? value)
    {
        if (input.Required && form.IsPosted && string.IsNullOrWhiteSpace(value))
        {
            input.Errors.Add(S["“{0}” is needed.", input.Label ?? group.Label]);
        }
    }

    internal string? Posted(string property) => form.Posted(Name(property));

    internal IReadOnlyList<string>? PostedAll(string property) => form.PostedAll(Name(property));

    internal IEnumerable<IFormFile> Files(string property) => form.Files(Name(property));

    /// <summary>The strings of a JSON list; empty when there is none.</summary>
    internal IReadOnlyList<string> List(string property) =>
        data[property] is JsonArray list ? [.. list.Select(entry => entry?.ToString()).OfType<string>().Where(text => text.Length > 0)] : [];

    internal void SetList(string property, IEnumerable<string> values) =>
        data[property] = new JsonArray([.. values.Select(value => (JsonNode)JsonValue.Create(value)!)]);
}
