namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>A choice of a select, of radio buttons or of check boxes.</summary>
internal sealed class EditorOption
{
    public required string Value { get; init; }

    public required string Text { get; init; }

    /// <summary>Picture of the choice; null: none.</summary>
    public string? Picture { get; init; }

    public bool Selected { get; set; }
}
