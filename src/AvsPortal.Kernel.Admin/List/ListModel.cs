using AvsPortal.Kernel.Admin.Edit;

namespace AvsPortal.Kernel.Admin.List;

/// <summary>The list of content.</summary>
internal sealed class ListModel
{
    public required string Title { get; init; }

    /// <summary>Path of the list, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>This page with its filter, to come back to.</summary>
    public required string Here { get; init; }

    public required ListFilter Filter { get; init; }

    public required IReadOnlyList<ListRow> Rows { get; init; }

    public required int Count { get; init; }

    public required string CountText { get; init; }

    public required string PageText { get; init; }

    public string? PreviousUrl { get; init; }

    public string? NextUrl { get; init; }

    public required IReadOnlyList<EditorOption> Types { get; init; }

    public required IReadOnlyList<EditorOption> Statuses { get; init; }

    public required IReadOnlyList<EditorOption> Languages { get; init; }

    public required IReadOnlyList<EditorOption> Sorts { get; init; }

    /// <summary>Types the reader may create here.</summary>
    public required IReadOnlyList<EditorOption> Creatable { get; init; }
}

/// <summary>An item of the list.</summary>
internal sealed class ListRow
{
    public required string ContentItemId { get; init; }

    public required string Title { get; init; }

    public required string TypeName { get; init; }

    public required string State { get; init; }

    public required string StateText { get; init; }

    public string? Language { get; init; }

    public string? LanguageName { get; init; }

    public string? Changed { get; init; }

    public bool CanEdit { get; init; }

    public IReadOnlyList<TwinLink> Twins { get; init; } = [];
}
