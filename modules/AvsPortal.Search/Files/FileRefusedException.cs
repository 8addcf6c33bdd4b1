namespace AvsPortal.Search.Files;

/// <summary>The file is beyond a limit, damaged or hostile; the message says which, for the log.</summary>
internal sealed class FileRefusedException(string message) : Exception(message);
