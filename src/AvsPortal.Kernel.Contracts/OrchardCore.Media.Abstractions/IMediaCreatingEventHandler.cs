namespace OrchardCore.Media.Events;

/// <summary>Sees each file before it is stored. The library lives as long as the site: register it as a singleton.</summary>
public interface IMediaCreatingEventHandler
{
    /// <summary>Gives what is to be stored.</summary>
    /// <param name="context">Where it is stored.</param>
    /// <param name="creatingStream">What came in, or what the handler before made of it.</param>
    /// <returns>The same stream, or another in its place.</returns>
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
