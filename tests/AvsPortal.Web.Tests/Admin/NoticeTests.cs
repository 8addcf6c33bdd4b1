using System.Net;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>What staff are told after a change, once, on the next page that they see.</summary>
public sealed class NoticeTests
{
    [Theory]
    [InlineData("fr", "est publié")]
    [InlineData("en", "is published")]
    public async Task Notice_IsShownOnce_AndNotSpentOnAPrefetch(string culture, string text)
    {
        await using var host = await PortalHost.StartAsync();
        using var staff = await host.LoginAsAdminAsync();
        await staff.GetAsync($"/Admin/Language?culture={culture}&returnUrl=%2FAdmin");
        var editor = await staff.GetPageAsync("/Admin/Contents/ContentTypes/Page/Create");
        var saved = await staff.SubmitAsync(editor, "form.form", new() { ["TitlePart.Title"] = "Feuille", ["HtmlBodyPart.Html"] = "<p>Texte.</p>", ["submit"] = "publish" });
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);

        using (var prefetch = new HttpRequestMessage(HttpMethod.Get, "/Admin"))
        {
            prefetch.Headers.Add("Sec-Purpose", "prefetch;prerender");
            using var answer = await staff.SendAsync(prefetch);
            Assert.DoesNotContain("class=\"notice", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Contains(text, (await staff.GetPageAsync("/Admin")).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await staff.GetPageAsync("/Admin")).QuerySelector(".notice"));
    }
}
