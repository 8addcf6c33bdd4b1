namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>The controls of one part or field; with several, they stand in a fieldset.</summary>
internal sealed class EditorGroup
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public List<EditorInput> Inputs { get; } = [];

    /// <summary>Text that heads the group; null: none.</summary>
    public string? Note { get; set; }

    public bool IsFieldset => Inputs.Count > 1 || Inputs.Exists(input => input.Kind is "radio" or "checkboxes");
}
