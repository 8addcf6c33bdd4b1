namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>A line of the summary of errors.</summary>
/// <param name="Message">What to do, in the editor's language.</param>
/// <param name="InputId">Where to go; null: about the whole.</param>
internal sealed record EditorError(string Message, string? InputId);
