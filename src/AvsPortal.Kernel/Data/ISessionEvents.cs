namespace AvsPortal.Kernel.Data;

/// <summary>What happens to the scope's session: for those who keep a copy of what it stores.</summary>
internal interface ISessionEvents
{
    /// <summary>
    /// Runs <paramref name="callback"/> once, after the session's next successful commit, also when the commit had nothing to write.
    /// Forgotten when the session is cancelled. A failing callback is logged and does not stop the others: the data is already stored.
    /// </summary>
    void AfterCommit(Func<Task> callback);
}
