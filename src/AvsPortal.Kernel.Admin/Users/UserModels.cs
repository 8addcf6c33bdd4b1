using AvsPortal.Kernel.Admin.Edit;

namespace AvsPortal.Kernel.Admin.Users;

internal sealed class UsersModel
{
    public required IReadOnlyList<UserRow> Rows { get; init; }

    public required string CountText { get; init; }

    public bool CanManage { get; init; }

    public string? PreviousUrl { get; init; }

    public string? NextUrl { get; init; }
}

internal sealed class UserRow
{
    public required string UserId { get; init; }

    public required string UserName { get; init; }

    public required string Email { get; init; }

    public required string Roles { get; init; }

    public required string State { get; init; }
}

/// <summary>The form of a person.</summary>
internal sealed class UserModel
{
    /// <summary>Null: a new account.</summary>
    public string? UserId { get; init; }

    public required string Title { get; init; }

    public required string Action { get; init; }

    public bool IsSelf { get; init; }

    public bool IsEnabled { get; init; }

    public required IReadOnlyList<EditorGroup> Groups { get; init; }

    public IReadOnlyList<EditorError> Errors { get; init; } = [];

    public string? Problem { get; init; }
}
