namespace AvsPortal.Kernel.Identity.Users;

/// <summary>Why an account was not created or changed.</summary>
/// <param name="Field">Name of the form's field that it is about; empty: the whole.</param>
/// <param name="Message">For the person, in their language.</param>
internal sealed record AccountError(string Field, string Message);
