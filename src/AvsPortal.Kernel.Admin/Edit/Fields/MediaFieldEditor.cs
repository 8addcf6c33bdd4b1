using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media;
using OrchardCore.Media.Settings;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

/// <summary>Files of the media library: choose one, send one from the computer, describe it for those who do not see it.</summary>
internal sealed class MediaFieldEditor(IMediaFileStore store, MediaUploads uploads) : IFieldEditor
{
    private const int Listed = 300;

    public string FieldType => "MediaField";

    public async ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<MediaFieldSettings>();
        var chosen = (form.PostedAll("Paths") ?? form.List("Paths")).ToList();
        var texts = TextsByPath(form);
        var errors = form.Form.IsPosted ? await ReceiveAsync(form, settings, definition, chosen) : [];
        if (!settings.Multiple && chosen.Count > 1)
        {
            // The file just sent takes the place of the one before.
            chosen = [chosen[^1]];
        }

        await AddChoicesAsync(form, settings, chosen);
        AddUpload(form, settings, errors);
        AddTexts(form, settings, chosen, texts);
        if (form.Form.IsPosted)
        {
            form.Require(form.Group.Inputs[0], chosen.FirstOrDefault());
            form.SetList("Paths", chosen);
            form.SetList("MediaTexts", settings.AllowMediaText ? chosen.Select(path => texts.GetValueOrDefault(path, "")) : []);
        }
    }

    private async Task<List<string>> ReceiveAsync(FieldForm form, MediaFieldSettings settings, ContentPartFieldDefinition definition, List<string> chosen)
    {
        var errors = new List<string>();
        foreach (var file in form.Files("Upload"))
        {
            var (path, error) = await uploads.SaveAsync(file, definition.PartDefinition?.Name ?? "files", settings.AllowedExtensions);
            if (path is null)
            {
                errors.Add(error!);
            }
            else if (!chosen.Contains(path, StringComparer.Ordinal))
            {
                chosen.Add(path);
            }
        }

        return errors;
    }

    private async Task AddChoicesAsync(FieldForm form, MediaFieldSettings settings, List<string> chosen)
    {
        var input = form.Add("Paths", settings.Multiple ? "checkboxes" : "select", null, form.S["Files"]);
        (input.Stored, input.Value, input.Required) = (null, null, settings.Required);
        if (!settings.Multiple)
        {
            input.Options.Add(new() { Value = "", Text = "–", Selected = chosen.Count == 0 });
        }

        input.Options.AddRange(chosen.Select(path => new EditorOption { Value = path, Text = path, Selected = true, Picture = PictureOf(path) }));
        await foreach (var entry in store.GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            if (input.Options.Count >= Listed)
            {
                break;
            }

            if (!entry.IsDirectory && uploads.IsAllowed(entry.Name, settings.AllowedExtensions) && !chosen.Contains(entry.Path, StringComparer.Ordinal))
            {
                input.Options.Add(new() { Value = entry.Path, Text = entry.Path });
            }
        }
    }

    private static void AddUpload(FieldForm form, MediaFieldSettings settings, List<string> errors)
    {
        var input = form.Add("Upload", "file", null, form.S["Send a file from your computer"]);
        input.Stored = null;
        input.Multiple = settings.Multiple;
        input.Accept = settings.AllowedExtensions is { Length: > 0 } allowed ? string.Join(',', allowed) : null;
        input.Errors.AddRange(errors);
    }

    private static void AddTexts(FieldForm form, MediaFieldSettings settings, List<string> chosen, Dictionary<string, string> texts)
    {
        if (!settings.AllowMediaText)
        {
            return;
        }

        for (var i = 0; i < chosen.Count; i++)
        {
            var label = chosen.Count == 1 ? form.S["Description for those who do not see it"].Value : form.S["Description of {0}", chosen[i]].Value;
            form.Group.Inputs.Add(new EditorInput
            {
                Name = form.Name($"Text[{chosen[i]}]"), Kind = "text", Label = label, Value = texts.GetValueOrDefault(chosen[i]),
            });
        }
    }

    private static Dictionary<string, string> TextsByPath(FieldForm form)
    {
        var paths = form.Data["Paths"] as JsonArray ?? [];
        var stored = form.Data["MediaTexts"] as JsonArray ?? [];
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < paths.Count; i++)
        {
            texts[paths[i]?.ToString() ?? ""] = i < stored.Count ? stored[i]?.ToString() ?? "" : "";
        }

        foreach (var path in form.PostedAll("Paths") ?? [])
        {
            if (form.Posted($"Text[{path}]") is { } typed)
            {
                texts[path] = typed.Trim();
            }
        }

        return texts;
    }

    private string? PictureOf(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".JPG" or ".JPEG" or ".PNG" or ".WEBP" or ".GIF" or ".SVG" ? store.MapPathToPublicUrl(path) : null;
}
