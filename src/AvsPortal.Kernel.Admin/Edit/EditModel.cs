namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>The page where an item is written.</summary>
internal sealed class EditModel
{
    public required string Title { get; init; }

    public required string TypeName { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Path the form is posted to.</summary>
    public required string Action { get; init; }

    public required string ContentItemId { get; init; }

    public bool IsNew { get; init; }

    /// <summary>State of the item that the form was made from.</summary>
    public required string Version { get; init; }

    public required ItemForm Form { get; init; }

    public IReadOnlyList<EditorGroup> Groups => Form.Groups;

    public IReadOnlyList<EditorError> Errors => Form.Errors;

    /// <summary>Heading of the summary of errors; null: there are none.</summary>
    public string? Problem { get; set; }

    /// <summary>Who saved meanwhile and when; null: nobody did.</summary>
    public string? Conflict { get; set; }

    public string? Language { get; set; }

    public string? LanguageName { get; set; }

    public string State { get; set; } = "";

    /// <summary>Last change, in words; null for a new item.</summary>
    public string? Changed { get; set; }

    public string? PublicUrl { get; set; }

    /// <summary>The draft as its page will look; null: there is no draft, or the reader may not see it so.</summary>
    public string? PreviewUrl { get; set; }

    public IReadOnlyList<TwinLink> Twins { get; set; } = [];

    public bool CanSaveDraft { get; set; }

    public bool CanPublish { get; set; }

    public bool CanUnpublish { get; set; }

    public bool CanDiscard { get; set; }

    public bool CanRemove { get; set; }

    public bool CanClone { get; set; }

    public bool HasVersions { get; set; }

    /// <summary>List to go back to, with its filter.</summary>
    public string ReturnUrl { get; set; } = "";
}
