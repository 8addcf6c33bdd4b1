namespace AvsPortal.Kernel.Data;

/// <summary>Told when any single document was saved: for those who keep what was made of several. A singleton.</summary>
internal interface ISingleDocumentObserver
{
    /// <summary>A document of this type was committed, and evicted from memory.</summary>
    void Committed(Type documentType);
}
