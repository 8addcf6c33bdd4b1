using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>
/// The form of an item: made from its type's definition. With a posted form it also writes what was typed into the item
/// and keeps every typed value, right or wrong, so that nothing is lost when the form is shown again.
/// </summary>
internal sealed class ItemForm(ContentItem item, ContentTypeDefinition type, IFormCollection? posted, IFormFileCollection? files)
{
    public ContentItem Item => item;

    public ContentTypeDefinition Type => type;

    public List<EditorGroup> Groups { get; } = [];

    /// <summary>Errors about no field.</summary>
    public List<string> GeneralErrors { get; } = [];

    internal bool IsPosted => posted is not null;

    /// <summary>Language of the item; null when its type has none.</summary>
    internal string? Culture => (string?)item.Data["LocalizationPart"]?["Culture"] is { Length: > 0 } culture ? culture : null;

    internal bool HasErrors => GeneralErrors.Count > 0 || Groups.Exists(group => group.Inputs.Exists(input => input.Invalid));

    internal IEnumerable<EditorInput> Inputs => Groups.SelectMany(group => group.Inputs);

    public IReadOnlyList<EditorError> Errors =>
    [
        .. GeneralErrors.Select(message => new EditorError(message, null)),
        .. Inputs.SelectMany(input => input.Errors.Select(message => new EditorError(message, input.Id))),
    ];

    /// <summary>What was posted under a name; null when the form did not hold it.</summary>
    internal string? Posted(string name) => posted is not null && posted.TryGetValue(name, out var values)
        ? values[0]?.ReplaceLineEndings("\n")
        : null;

    internal IReadOnlyList<string>? PostedAll(string name) => posted is not null && posted.TryGetValue(name, out var values)
        ? [.. values.Where(value => !string.IsNullOrEmpty(value)).Select(value => value!)]
        : null;

    internal IEnumerable<IFormFile> Files(string name) => files?.GetFiles(name).Where(file => file.Length > 0) ?? [];

    /// <summary>Puts an error where it belongs: at the input of that member, or in the summary.</summary>
    /// <param name="message">For the editor.</param>
    /// <param name="member">Name of a field or <c>Part.Field</c>; null: about the whole.</param>
    internal void AddError(string message, string? member)
    {
        var input = string.IsNullOrEmpty(member) ? null : Inputs.FirstOrDefault(candidate => Matches(candidate.Name, member));
        if (input is null)
        {
            Add(GeneralErrors, message);
        }
        else
        {
            Add(input.Errors, message);
        }
    }

    private static void Add(List<string> errors, string message)
    {
        if (!errors.Contains(message, StringComparer.Ordinal))
        {
            errors.Add(message);
        }
    }

    private static bool Matches(string name, string member) =>
        ('.' + name + '.').Contains(string.Create(CultureInfo.InvariantCulture, $".{member}."), StringComparison.OrdinalIgnoreCase);
}
