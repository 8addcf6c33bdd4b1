using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

internal sealed class LinkFieldEditor : IFieldEditor
{
    public string FieldType => "LinkField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<LinkFieldSettings>();
        var url = form.AddText("Url", "text", form.S["Address"], settings.Required);
        url.InputMode = "url";
        url.Placeholder = settings.UrlPlaceholder;
        if (form.Posted("Url")?.Trim() is { Length: > 0 } typed && !IsAddress(typed))
        {
            url.Errors.Add(form.S["“{0}” is not an address: https://…, a path such as /fr/…, or mailto:….", typed]);
        }

        if (settings.LinkTextMode is LinkTextMode.Optional or LinkTextMode.Required)
        {
            var text = form.AddText("Text", "text", form.S["Text of the link"], settings.LinkTextMode == LinkTextMode.Required && url.Value?.Length > 0);
            text.Placeholder = settings.TextPlaceholder;
            text.Hint = settings.HintLinkText;
        }

        return ValueTask.CompletedTask;
    }

    // Only what a browser may follow safely: a javascript: address would run in the reader's session.
    private static bool IsAddress(string url) =>
        url[0] is '/' or '#' or '~' or '?'
        || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" or "tel")
        || (!url.Contains(':', StringComparison.Ordinal) && Uri.IsWellFormedUriString(url, UriKind.Relative));
}
