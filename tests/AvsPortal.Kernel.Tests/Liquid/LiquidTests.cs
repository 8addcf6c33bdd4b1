using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Tests.Liquid;

/// <summary>Filters, tags and objects of orchard-behaviour 2.11.</summary>
public sealed class LiquidTests(LiquidSite site) : IClassFixture<LiquidSite>
{
    [Theory]
    [InlineData("{{ '<b>é</b>' }}", "&lt;b&gt;é&lt;/b&gt;")]
    [InlineData("{{ '<b>é</b>' | raw }}", "<b>é</b>")]
    [InlineData("{{ 'Hello {0}' | t: 'Zoé' }}", "Bonjour Zoé")]
    [InlineData("{{ 'Hello {0}' | t: '<x>' }}", "Bonjour &lt;x&gt;")]
    [InlineData("{{ 'LandingPage' | html_class }}", "landing-page")]
    [InlineData("{{ 'Créneau d’excellence' | slugify }}", "creneau-d-excellence")]
    [InlineData("{{ '# A' | markdownify | raw }}", "<h1 id=\"a\">A</h1>\n")]
    [InlineData("{{ '<p onclick=x>a<script>b</script></p>' | sanitize_html | raw }}", "<p>a</p>")]
    [InlineData("{{ '2015-06-18T02:00:00Z' | local | date: '%Y-%m-%d %H' }}", "2015-06-17 22")]
    [InlineData("{{ '~/a/b.css' | href }}", "/a/b.css")]
    [InlineData("{{ '~/a/b.css' | append_version }}", "/a/b.css")]
    [InlineData("{{ 'été/a b.jpg' | asset_url }}", "/media/%C3%A9t%C3%A9/a%20b.jpg")]
    [InlineData("{{ '/media/a.jpg' | resize_url: width: 230, mode: 'crop' }}", "/media/a.jpg?width=240&amp;rmode=crop")]
    [InlineData("{{ '/media/a.jpg' | img_tag: alt: '\"x\"', class: 'c' }}", "<img src=\"/media/a.jpg\" alt=\"&quot;x&quot;\" class=\"c\">")]
    [InlineData("{% assign o = '{\"a\":[1,{\"b\":\"c\"}],}' | jsonparse %}{{ o.a[0] }}{{ o.a[1].b }}", "1c")]
    [InlineData("{{ '<x>' | json | raw }}", "\"\\u003Cx\\u003E\"")]
    [InlineData("{{ Culture.Name }} {{ Culture.Dir }}", "fr ltr")]
    [InlineData("{{ Site.SiteName }}", "Essai &amp; Cie")]
    [InlineData("{{ Environment.IsProduction }}", "true")]
    [InlineData("{{ '' | supported_cultures | map: 'Name' | join: ',' }}", "fr,en")]
    [InlineData("{{ Nothing.AtAll }}", "")]
    public async Task Filter(string template, string expected) => Assert.Equal(expected, await site.RenderAsync(template));

    [Theory]
    [InlineData("{% block 'div', class: 'a', data_x: 'y', hidden: true %}b{% endblock %}", "<div class=\"a\" data-x=\"y\" hidden>b</div>")]
    [InlineData("{% a href: '/x', class: 'l' %}b{% enda %}", "<a href=\"/x\" class=\"l\">b</a>")]
    [InlineData("{% form method: 'get', action: '/x' %}b{% endform %}", "<form method=\"get\" action=\"/x\">b</form>")]
    [InlineData("{% shape 'Box', text: 'a & b' %}", "<div class=\"box\">a &amp; b</div>")]
    [InlineData("{% assign s = 'Box' | shape_new: text: 'a' %}{% shape_add_alternates s 'Box__Big' %}{{ s | shape_render }}", "<div class=\"big\">a</div>")]
    [InlineData("{% assign s = 'Box' | shape_new | shape_properties: text: '<' %}{{ s | shape_stringify }}", "&lt;div class=&quot;box&quot;&gt;&amp;lt;&lt;/div&gt;")]
    [InlineData("{% style src: '~/s.css' %}{% style src: '~/s.css' %}{% resources type: 'Stylesheet' %}", "<link rel=\"stylesheet\" href=\"/s.css\">\n")]
    [InlineData("{% script src: '~/s.js', at: 'Foot', defer: true %}{% resources type: 'FootScript' %}", "<script src=\"/s.js\" defer></script>\n")]
    [InlineData("{% meta name: 'description', content: 'é' %}{% resources type: 'Meta' %}", "<meta name=\"description\" content=\"é\">\n")]
    [InlineData("{% link rel: 'canonical', href: '/fr' %}{% resources type: 'HeadLink' %}", "<link rel=\"canonical\" href=\"/fr\">\n")]
    [InlineData("{% cache 'x' %}a{% endcache %}", "a")]
    [InlineData("{% page_title 'A' %}|{% page_title 'B', position: 'after', separator: ' – ' %}", "A|A – B")]
    [InlineData("{% zone 'Footer', position: '2' %}b{% endzone %}{% zone 'Footer' %}a{% endzone %}{% render_section 'Footer' %}", "ab")]
    public async Task Tag(string template, string expected) => Assert.Equal(expected, await site.RenderAsync(template));

    [Fact]
    public async Task English_IsAsWritten() => Assert.Equal("Hello Zoé", await site.RenderAsync("{{ 'Hello {0}' | t: 'Zoé' }}", culture: "en"));

    [Fact]
    public async Task LiquidTag_IsOffAsInOrchard3() => await Assert.ThrowsAnyAsync<Exception>(() => site.RenderAsync("{% liquid\n echo 'x' %}"));

    [Fact]
    public async Task ContentItem_ItsPartsAndFieldsAreRead()
    {
        var item = new ContentItem { ContentItemId = "4a", ContentType = "Mandate", DisplayText = "Présidence", Published = true };
        item.Weld(nameof(TitlePart), new TitlePart { Title = "Présidence" });
        item.Data["Mandate"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "Summary": { "Text": "a < b" }, "Year": { "Value": 2015 }, "Paths": ["x", "y"] }""");

        Assert.Equal(
            "Présidence 4a true Présidence a &lt; b 2015 y 2 Présidence",
            await site.RenderAsync(
                "{{ Model.DisplayText }} {{ Model.ContentItemId }} {{ Model.Published }} {{ Model.Content.TitlePart.Title }} {{ Model.Content.Mandate.Summary.Text }} "
                + "{{ Model.Content.Mandate.Year.Value }} {{ Model.Content.Mandate.Paths[1] }} {{ Model.Content.Mandate.Paths.size }} {{ Model | display_text }}",
                item));
    }

    [Fact]
    public async Task Model_ItsOwnMembersAreReadThoseOfOthersMustBeRegistered()
        => Assert.Equal("a []", await site.RenderAsync("{{ Model.Name }} [{{ Model.Inner.Secret }}]", new Outer("a", new Inner("s"))));

    [Fact]
    public async Task ShapeWithoutTemplate_IsAnErrorThatNamesIt()
    {
        var wrong = await Assert.ThrowsAsync<InvalidOperationException>(() => site.RenderAsync("{% shape 'NoSuch' %}"));

        Assert.Contains("NoSuch", wrong.Message, StringComparison.Ordinal);
    }

    private sealed record Outer(string Name, Inner Inner);

    private sealed record Inner(string Secret);
}
