using System.ComponentModel.DataAnnotations;
using System.Globalization;
using AvsPortal.Kernel.Contents.Handlers;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Settings;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace AvsPortal.Kernel.Contents.Fields;

/// <summary>What the settings of fields ask: default values of a new item, and what an editor must mend.</summary>
internal sealed class FieldRules(ContentElements elements, IStringLocalizer<FieldRules> S)
{
    internal void SetDefaults(ContentItem item, ContentTypeDefinition definition)
    {
        // Listed first: applying a field forgets the typed parts.
        foreach (var (_, field, owner, value) in elements.FieldsOf(item, definition).ToArray())
        {
            if (SetDefault(field, value))
            {
                owner.Apply(field.Name, value);
            }
        }
    }

    /// <summary>Adds an error a rule, with <c>Part.Field.Property</c> as member.</summary>
    internal void Validate(ValidateContentContext context, ContentTypeDefinition definition)
    {
        foreach (var (part, field, _, value) in elements.FieldsOf(context.ContentItem, definition))
        {
            foreach (var (error, property) in Errors(field, value))
            {
                context.Fail(new ValidationResult(error, [$"{part.Name}.{field.Name}.{property}"]));
            }
        }
    }

    private static bool SetDefault(ContentPartFieldDefinition field, ContentField value)
    {
        switch (value)
        {
            case TextField { Text: null } text when Default(field) is { Length: > 0 } given:
                text.Text = given;
                return true;
            case NumericField { Value: null } number when field.GetSettings<NumericFieldSettings>().DefaultValue is { Length: > 0 } given
                && decimal.TryParse(given, NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed):
                number.Value = parsed;
                return true;
            case BooleanField { Value: false } boolean when field.GetSettings<BooleanFieldSettings>().DefaultValue:
                boolean.Value = true;
                return true;
            case MultiTextField { Values: null or [] } several when field.GetSettings<MultiTextFieldSettings>().Options.Any(option => option.Default):
                several.Values = [.. field.GetSettings<MultiTextFieldSettings>().Options.Where(option => option.Default).Select(option => option.Value)];
                return true;
            case LinkField { Url: null, Text: null } link when field.GetSettings<LinkFieldSettings>() is var settings && (settings.DefaultUrl ?? settings.DefaultText) is not null:
                link.Url = settings.DefaultUrl;
                link.Text = settings.DefaultText;
                return true;
            default:
                return false;
        }
    }

    private static string? Default(ContentPartFieldDefinition field) =>
        field.GetSettings<TextFieldSettings>().DefaultValue is { Length: > 0 } own ? own : field.GetSettings<TextFieldPredefinedListEditorSettings>().DefaultValue;

    private IEnumerable<(string Error, string Property)> Errors(ContentPartFieldDefinition field, ContentField value) => value switch
    {
        TextField text => Required<TextFieldSettings>(field, text.Text, nameof(text.Text)).Concat(Listed(field, text)),
        HtmlField html => Required<HtmlFieldSettings>(field, html.Html, nameof(html.Html)),
        MarkdownField markdown => Required<MarkdownFieldSettings>(field, markdown.Markdown, nameof(markdown.Markdown)),
        NumericField number => Number(field, number),
        DateField date => Required<DateFieldSettings>(field, date.Value, nameof(date.Value)),
        DateTimeField date => Required<DateTimeFieldSettings>(field, date.Value, nameof(date.Value)),
        MultiTextField several => Required<MultiTextFieldSettings>(field, several.Values, nameof(several.Values)),
        LinkField link => Link(field, link),
        ContentPickerField picker => Picker<ContentPickerFieldSettings>(field, picker.ContentItemIds, nameof(picker.ContentItemIds), field.GetSettings<ContentPickerFieldSettings>().Multiple),
        LocalizationSetContentPickerField picker => Picker<LocalizationSetContentPickerFieldSettings>(field, picker.LocalizationSets, nameof(picker.LocalizationSets), field.GetSettings<LocalizationSetContentPickerFieldSettings>().Multiple),
        MediaField media => Media(field, media),
        _ => [],
    };

    private IEnumerable<(string Error, string Property)> Required<TSettings>(ContentPartFieldDefinition field, object? value, string property) where TSettings : FieldSettings, new()
    {
        var missing = value is null || (value is string text && string.IsNullOrWhiteSpace(text)) || value is string[] { Length: 0 };
        if (missing && field.GetSettings<TSettings>().Required)
        {
            yield return (S["{0}: a value is required.", Label(field)], property);
        }
    }

    private IEnumerable<(string Error, string Property)> Listed(ContentPartFieldDefinition field, TextField text)
    {
        var settings = field.GetSettings<TextFieldPredefinedListEditorSettings>();
        if (field.Editor() == "PredefinedList" && settings.Options is { Length: > 0 } options && !string.IsNullOrEmpty(text.Text)
            && !options.Any(option => (option.Value ?? option.Name) == text.Text))
        {
            yield return (S["{0}: “{1}” is not one of the choices.", Label(field), text.Text], nameof(text.Text));
        }
    }

    private IEnumerable<(string Error, string Property)> Number(ContentPartFieldDefinition field, NumericField number)
    {
        foreach (var error in Required<NumericFieldSettings>(field, number.Value, nameof(number.Value)))
        {
            yield return error;
        }

        var settings = field.GetSettings<NumericFieldSettings>();
        if (number.Value < settings.Minimum)
        {
            yield return (S["{0}: {1} is the least that is accepted.", Label(field), settings.Minimum!], nameof(number.Value));
        }

        if (number.Value > settings.Maximum)
        {
            yield return (S["{0}: {1} is the most that is accepted.", Label(field), settings.Maximum!], nameof(number.Value));
        }

        if (number.Value is { } value && decimal.Round(value, settings.Scale) != value)
        {
            yield return (settings.Scale == 0
                ? S["{0}: a whole number is expected.", Label(field)]
                : S["{0}: at most {1} decimals are accepted.", Label(field), settings.Scale], nameof(number.Value));
        }
    }

    private IEnumerable<(string Error, string Property)> Link(ContentPartFieldDefinition field, LinkField link)
    {
        foreach (var error in Required<LinkFieldSettings>(field, link.Url, nameof(link.Url)))
        {
            yield return error;
        }

        if (!string.IsNullOrWhiteSpace(link.Url) && !WebAddress.IsSafe(link.Url))
        {
            yield return (S["{0}: “{1}” is not a web address, a path of this site or an e-mail address.", Label(field), link.Url], nameof(link.Url));
        }

        if (!string.IsNullOrWhiteSpace(link.Url) && string.IsNullOrWhiteSpace(link.Text) && field.GetSettings<LinkFieldSettings>().LinkTextMode == LinkTextMode.Required)
        {
            yield return (S["{0}: the text of the link is required.", Label(field)], nameof(link.Text));
        }
    }

    private IEnumerable<(string Error, string Property)> Picker<TSettings>(ContentPartFieldDefinition field, string[]? picked, string property, bool multiple) where TSettings : FieldSettings, new()
    {
        foreach (var error in Required<TSettings>(field, picked, property))
        {
            yield return error;
        }

        if (picked is { Length: > 1 } && !multiple)
        {
            yield return (S["{0}: only one item is accepted.", Label(field)], property);
        }
    }

    private IEnumerable<(string Error, string Property)> Media(ContentPartFieldDefinition field, MediaField media)
    {
        foreach (var error in Required<MediaFieldSettings>(field, media.Paths, nameof(media.Paths)))
        {
            yield return error;
        }

        var settings = field.GetSettings<MediaFieldSettings>();
        if (media.Paths is { Length: > 1 } && !settings.Multiple)
        {
            yield return (S["{0}: only one file is accepted.", Label(field)], nameof(media.Paths));
        }

        if (settings.AllowedExtensions is { Length: > 0 } allowed)
        {
            foreach (var path in (media.Paths ?? []).Where(path => !allowed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)))
            {
                yield return (S["{0}: a file such as “{1}” is not accepted here.", Label(field), Path.GetFileName(path)], nameof(media.Paths));
            }
        }
    }

    // Labels are English in the definition; the module that defines the field translates them.
    private string Label(ContentPartFieldDefinition field) => S[field.DisplayName()];
}
