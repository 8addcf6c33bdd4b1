using AvsPortal.Kernel.Theming;

namespace AvsPortal.Kernel.Tests.Theming;

/// <summary>Names of templates as in orchard-behaviour 2.11.</summary>
public sealed class ShapeNamesTests
{
    [Theory]
    [InlineData("Views/Content.liquid", "content")]
    [InlineData("Views/Content-Mandate.liquid", "content__mandate")]
    [InlineData("Views/Content.Summary.liquid", "content_summary")]
    [InlineData("Views/Content-Mandate.Summary.liquid", "content_summary__mandate")]
    [InlineData("Views/Items/Content-Mandate.Summary.liquid", "content_summary__mandate")]
    [InlineData("Views/Parts/MandatePart.liquid", "parts_mandatepart")]
    [InlineData("Views/HttpError-NotFound.liquid", "httperror__notfound")]
    [InlineData("Views/Content--Mandate.liquid", "content__mandate")]
    [InlineData("Views/Home/Index.liquid", null)]
    public void File_NamesItsShape(string path, string? expected) => Assert.Equal(expected, ShapeNames.FromFile(path));

    [Fact]
    public void Shape_LastAlternateWinsThenTypeThenShorterType()
    {
        var shape = new Shape("Menu__main__footer");
        shape.Alternates.AddRange(["A", "B"]);

        Assert.Equal(["B", "A", "Menu__main__footer", "Menu__main", "Menu"], ShapeNames.For(shape));
    }

    [Fact]
    public void Positions_BeforeThenNumbersThenAfter()
    {
        string?[] positions = ["after", "10", "1.5", null, "before", "1", "2"];

        Assert.Equal(["before", null, "1", "1.5", "2", "10", "after"], positions.Order(ShapePosition.Comparer));
    }
}
