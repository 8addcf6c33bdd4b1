namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>One control of the form, as the template draws it.</summary>
internal sealed class EditorInput
{
    /// <summary>Name in the form, for example <c>TimelineEvent.StartYear.Value</c>.</summary>
    public required string Name { get; init; }

    public string Id => IdOf(Name);

    /// <summary>text, textarea, email, tel, url, number, date, datetime-local, checkbox, select, radio, checkboxes, file, static.</summary>
    public required string Kind { get; set; }

    /// <summary>Null: the group's legend is label enough.</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    public string? Value { get; set; }

    /// <summary>What somebody else saved meanwhile, when it is not what is typed here; null otherwise.</summary>
    public string? Stored { get; set; }

    public bool Checked { get; set; }

    public bool Required { get; set; }

    public bool ReadOnly { get; set; }

    public string? Placeholder { get; set; }

    public string? InputMode { get; set; }

    public int MaxLength { get; set; }

    public int Rows { get; set; } = 5;

    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public List<EditorOption> Options { get; } = [];

    public List<string> Errors { get; } = [];

    public bool Invalid => Errors.Count > 0;

    /// <summary>Ids of the hint and the errors; empty: there are none.</summary>
    public string DescribedBy => string.Join(' ', new[] { Hint is null ? null : Id + "-hint", Invalid ? Id + "-error" : null, Stored is null ? null : Id + "-stored" }.OfType<string>());

    internal static string IdOf(string name) => name.Replace('.', '_').Replace('[', '_').Replace(']', '_');
}
