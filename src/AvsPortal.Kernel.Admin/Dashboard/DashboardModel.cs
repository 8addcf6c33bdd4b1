namespace AvsPortal.Kernel.Admin.Dashboard;

/// <summary>What needs doing.</summary>
internal sealed class DashboardModel
{
    public required IReadOnlyList<TaskRow> Drafts { get; init; }

    public required IReadOnlyList<TaskRow> MissingTranslations { get; init; }

    /// <summary>Types of which there is nothing yet.</summary>
    public required IReadOnlyList<TaskRow> Empty { get; init; }

    /// <summary>Types that the reader may create.</summary>
    public required IReadOnlyList<TaskRow> Creatable { get; init; }

    public bool NothingToDo => Drafts.Count == 0 && MissingTranslations.Count == 0 && Empty.Count == 0;
}

internal sealed class TaskRow
{
    public required string Url { get; init; }

    public required string Text { get; init; }

    public string? Note { get; init; }

    /// <summary>For a translation: the item and the language to make; null otherwise.</summary>
    public string? ContentItemId { get; init; }

    public string? Culture { get; init; }
}
