namespace AvsPortal.Web.Tests.Hosting;

/// <summary>One set-up site for tests that only read it.</summary>
public sealed class SharedPortal : IAsyncLifetime
{
    public PortalHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}

/// <summary>Tests of this collection share one site and change nothing in it.</summary>
[CollectionDefinition(Name)]
public sealed class ReadOnlySite : ICollectionFixture<SharedPortal>
{
    public const string Name = "read-only site";
}
