using AvsPortal.Kernel.Admin.Edit;

namespace AvsPortal.Kernel.Admin.Versions;

internal sealed class VersionsModel
{
    public required string ContentItemId { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<VersionRow> Rows { get; init; }
}

internal sealed class VersionRow
{
    public required string VersionId { get; init; }

    public required string Title { get; init; }

    public required string Changed { get; init; }

    public required string State { get; init; }

    public bool CanRestore { get; init; }
}

/// <summary>One version, to read.</summary>
internal sealed class VersionModel
{
    public required string ContentItemId { get; init; }

    public required string VersionId { get; init; }

    public required string Title { get; init; }

    public required string Changed { get; init; }

    public bool CanRestore { get; init; }

    public required IReadOnlyList<EditorGroup> Groups { get; init; }
}
