namespace OrchardCore.ContentManagement;

public record VersionOptions
{
    public VersionOptions()
    {
    }

    public static readonly VersionOptions Draft = new();

    public static readonly VersionOptions DraftRequired = new();

    public static readonly VersionOptions Latest = new();

    public static readonly VersionOptions Published = new();

    protected VersionOptions(VersionOptions original)
    {
        throw new NotImplementedException();
    }

    public bool IsDraft { get; }

    public bool IsDraftRequired { get; }

    public bool IsLatest { get; }

    public bool IsPublished { get; }
}
