using AvsPortal.Kernel.Liquid;

namespace AvsPortal.Kernel.Tests.Liquid;

public sealed class PlainMarkupTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("Du texte &amp; rien d’autre", true)]
    [InlineData("<p>Un <em>mot</em>.</p><ul><li>a<br>b</li></ul>", true)]
    [InlineData("<p onclick=x>a</p>", false)]
    [InlineData("<p >a</p>", false)]
    [InlineData("<P>a</P>", false)]
    [InlineData("<script>a</script>", false)]
    [InlineData("<a href=x>a</a>", false)]
    [InlineData("<p>a", false)]
    [InlineData("a</p>", false)]
    [InlineData("<em><strong>a</em></strong>", false)]
    [InlineData("<p><ul><li>a</li></ul></p>", false)]
    [InlineData("a < b", false)]
    [InlineData("<", false)]
    [InlineData("<!-- a -->", false)]
    [InlineData("<p>a<script</p>>x</script>", false)]
    [InlineData("</br>", false)]
    public void Text_IsPlainMarkup_OnlyWhenNoTagNeedsALook(string html, bool plain)
        => Assert.Equal(plain, PlainMarkup.IsAllOf(html));

    [Fact]
    public void PlainMarkup_IsWhatTheSanitizerWouldGive()
    {
        const string html = "<h2>Titre</h2><p>Un <strong>mot</strong> &amp; <em>un autre</em>.<br>Fin</p><ol><li>a</li><li>b</li></ol><blockquote><p>x</p></blockquote>";

        Assert.True(PlainMarkup.IsAllOf(html));
        Assert.Equal(html, new Ganss.Xss.HtmlSanitizer().Sanitize(html));
    }
}
