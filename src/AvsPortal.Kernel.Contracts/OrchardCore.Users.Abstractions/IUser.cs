namespace OrchardCore.Users;

/// <summary>Somebody who can sign in.</summary>
public interface IUser
{
    /// <summary>Unique name, compared without case.</summary>
    string UserName { get; }
}
