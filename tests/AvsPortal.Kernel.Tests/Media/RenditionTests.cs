using AvsPortal.Kernel.Media;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AvsPortal.Kernel.Tests.Media;

public sealed class RenditionTests
{
    [Theory]
    [InlineData("?width=240", 240, 0, "max", null, 80)]
    [InlineData("?width=240&height=160&rmode=crop&format=webp&quality=72", 240, 160, "crop", "webp", 70)]
    [InlineData("?format=jpeg&quality=1000", 0, 0, "max", "jpg", 100)]
    public void Query_AsksForARendition(string query, int width, int height, string mode, string? format, int quality)
        => Assert.Equal(new Rendition(width, height, mode, format, quality), From(query));

    [Theory]
    [InlineData("")]
    [InlineData("?v=1")]
    [InlineData("?width=241")]
    [InlineData("?width=-1")]
    [InlineData("?width=99999999999999")]
    [InlineData("?width=240&format=exe")]
    public void Query_ForASizeTheSiteDoesNotMake_GivesThePictureAsItIs(string query) => Assert.Null(From(query));

    private static Rendition? From(string query)
        => Rendition.From(new QueryCollection(QueryHelpers.ParseQuery(query)), new MediaOptions());
}
