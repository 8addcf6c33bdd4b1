using System.Text.Json;
using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Data.Storage;
using AvsPortal.Kernel.Liquid;
using Fluid;
using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Shell;

/// <summary>
/// What the first page needs and what nothing else waits for, begun on another core while the host is built; most of it is the
/// just-in-time compiler's. Once a process: a second host finds it done.
/// </summary>
internal static class HeadStart
{
    // What most templates are made of.
    private const string Template = """
        {%- assign a = "x" | default: "y", b: 1 -%}{%- capture c -%}{{ a.b.c | escape }}{%- endcapture -%}
        {%- for d in e -%}{% if d.f == "g" and d.h contains a %}{{ d[0] }}{% elsif d > 1 %}{% else %}{% endif %}{%- endfor -%}
        {% page_title "t", position: "after" %}{% render_body %}
        """;

    private static int _templates;
    private static int _database;

    /// <summary>The Liquid parser, and how content is read from JSON.</summary>
    internal static void WithTemplates() => Once(ref _templates, static () =>
    {
        _ = LiquidParser.Shared.TryParse(Template, out _, out _);
        JsonSerializer.Deserialize<ContentItem>("{}");
    });

    /// <summary>EF Core.</summary>
    internal static void WithDatabase(DataOptions options) => Once(ref _database, () => DocumentStore.HeadStart(options));

    // On a thread of its own: the pool has as many as there are cores, and the host needs them.
    private static void Once(ref int begun, Action work)
    {
        if (Interlocked.Exchange(ref begun, 1) == 0)
        {
            new Thread(() => Try(work)) { IsBackground = true, Name = nameof(HeadStart) }.Start();
        }
    }

    private static void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception)
        {
            // What is wrong is told where the work is needed.
        }
    }
}
