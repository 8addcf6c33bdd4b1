namespace AvsPortal.Kernel.Admin.Shared;

/// <summary>A form that came too late, to be sent again.</summary>
internal sealed class ResumeModel
{
    public required string Action { get; init; }

    /// <summary>The session has expired: a name and a password are asked.</summary>
    public bool Ask { get; init; }

    /// <summary>The name or the password was wrong.</summary>
    public bool Failed { get; init; }

    public string? UserName { get; init; }

    /// <summary>Files were sent that have to be chosen again.</summary>
    public bool LostFiles { get; init; }

    public required IReadOnlyList<ResumeField> Fields { get; init; }
}

internal sealed record ResumeField(string Name, string Value);
