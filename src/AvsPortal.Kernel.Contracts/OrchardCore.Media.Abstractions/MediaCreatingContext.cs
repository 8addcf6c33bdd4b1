namespace OrchardCore.Media.Events;

/// <summary>A file about to be stored, new or in the place of another.</summary>
public class MediaCreatingContext : MediaContextBase
{
}
