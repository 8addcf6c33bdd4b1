using AvsPortal.Kernel.Shell;

namespace AvsPortal.Kernel.Tests.Shell;

public sealed class FeatureGraphTests
{
    [Fact]
    public void Modules_ComeAfterWhatTheyDependOn()
    {
        var graph = TestModules.Graph(TestModules.Module("C", "B"), TestModules.Module("B", "A", "OrchardCore.Title"), TestModules.Module("A"));

        Assert.Equal(["A", "B", "C"], graph.Modules.Select(module => module.Id));
    }

    [Fact]
    public void Enabling_BringsDependenciesAndWhatIsAlwaysThere()
    {
        var graph = TestModules.Graph(TestModules.Module("B", "A"), TestModules.Module("A", "OrchardCore.Title"), TestModules.Module("Other"));

        var ids = graph.Close(["B"]).Select(feature => feature.Id).ToList();

        Assert.Equal(["A", "B"], ids[^2..]);
        Assert.Contains("OrchardCore.Contents", ids);
        Assert.Contains("OrchardCore.Settings", ids);
        Assert.DoesNotContain("Other", ids);
    }

    [Fact]
    public void Circle_IsRefusedWithItsMembers()
    {
        var error = Assert.Throws<ModuleException>(() => TestModules.Graph(TestModules.Module("A", "B"), TestModules.Module("B", "C"), TestModules.Module("C", "A")));

        Assert.Contains("'A' → 'B' → 'C' → 'A'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownDependency_IsRefusedByName()
    {
        var error = Assert.Throws<ModuleException>(() => TestModules.Graph(TestModules.Module("A", "OrchardCore.Nowhere")));

        Assert.Contains("'A' depends on 'OrchardCore.Nowhere'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownFeature_IsRefusedByNameWithTheLikelyOne()
    {
        var error = Assert.Throws<ModuleException>(() => TestModules.Graph().Close(["OrchardCore.title"]));

        Assert.Contains("'OrchardCore.title'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'OrchardCore.Title'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameIdTwice_IsRefused()
    {
        var error = Assert.Throws<ModuleException>(() => TestModules.Graph(TestModules.Module("OrchardCore.Title")));

        Assert.Contains("'OrchardCore.Title' exists twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Disabling_TakesAwayWhatDependsOnIt()
    {
        var graph = TestModules.Graph(TestModules.Module("C", "B"), TestModules.Module("B", "A"), TestModules.Module("A"));

        Assert.Equal(["B", "C"], graph.Dependents(["B"]).Select(feature => feature.Id));
    }
}
