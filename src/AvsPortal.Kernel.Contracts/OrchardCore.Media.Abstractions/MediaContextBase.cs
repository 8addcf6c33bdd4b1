namespace OrchardCore.Media.Events;

/// <summary>What an event of the media library is about.</summary>
public class MediaContextBase
{
    /// <summary>The file, as the library names it: <c>rapports/2024.pdf</c>.</summary>
    public string Path { get; set; }
}
