using System.Text;
using System.Xml;
using System.Xml.Linq;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Machines;
using AvsPortal.Bilingual.Services;
using Microsoft.AspNetCore.Mvc;

namespace AvsPortal.Bilingual.Controllers;

/// <summary>Files that search engines, feed readers and browsers ask for at well-known places.</summary>
public sealed class MachinesController(Sitemap sitemap, AtomFeed feeds, WebManifest manifest, SiteAddress address) : Controller
{
    private const string Map = "application/xml; charset=utf-8";

    private static readonly Lazy<string> Worker = new(ReadWorker);

    public async Task<IActionResult> Sitemap() => Xml(await sitemap.WriteAsync(), Map);

    public async Task<IActionResult> SitemapPart(int number) => await sitemap.WritePartAsync(number) is { } part ? Xml(part, Map) : NotFound();

    public async Task<IActionResult> Robots()
    {
        var root = Request.PathBase.Value;
        return Content($"""
            User-agent: *
            Disallow: {root}/Admin
            Disallow: {root}/Login
            Disallow: {root}/langue/
            Disallow: {root}/api/

            Sitemap: {await address.AbsoluteAsync("/sitemap.xml")}

            """.ReplaceLineEndings("\n"), "text/plain", Encoding.UTF8);
    }

    public async Task<IActionResult> Feed(string section, string culture) =>
        await feeds.WriteAsync(section, culture) is { } feed ? Xml(feed, "application/atom+xml; charset=utf-8") : NotFound();

    public IActionResult Manifest(string culture) =>
        Content(manifest.Write(SiteCultures.Of(culture), Request.PathBase.Value ?? "").ToJsonString(), "application/manifest+json", Encoding.UTF8);

    /// <summary>At the root, because a worker reaches only what is below it.</summary>
    public IActionResult ServiceWorker()
    {
        Response.Headers.CacheControl = "no-cache";
        return Content(Worker.Value, "text/javascript", Encoding.UTF8);
    }

    public IActionResult Offline() => View();

    private FileContentResult Xml(XDocument document, string contentType)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            document.Save(writer);
        }

        return File(bytes.ToArray(), contentType);
    }

    private static string ReadWorker()
    {
        // Each host embeds it under a name of its own.
        var assembly = typeof(MachinesController).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith("service-worker.js", StringComparison.Ordinal)))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
