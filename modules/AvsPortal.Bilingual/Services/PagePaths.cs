using AvsPortal.Bilingual.Contracts;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.Options;

namespace AvsPortal.Bilingual.Services;

/// <summary>From a path to the registered page that serves it, and from a page to its path in a language.</summary>
public sealed class PagePaths : IBilingualLinks
{
    /// <summary>Name of the page that says that another has no version in the reader's language.</summary>
    public const string MissingTranslation = "MissingTranslation";

    private readonly IDictionary<string, BilingualPage> pages;
    private readonly List<(BilingualPage Page, string Culture, TemplateMatcher Matcher)> matchers = [];

    public PagePaths(IOptions<BilingualOptions> options)
    {
        pages = options.Value.Pages;
        foreach (var page in pages.Values)
        {
            foreach (var culture in SiteCultures.All)
            {
                matchers.Add((page, culture, new TemplateMatcher(TemplateParser.Parse(page.Path(culture)), new RouteValueDictionary())));
            }
        }

        // Literal paths before those with parameters, as routing has them.
        matchers.Sort((a, b) => a.Matcher.Template.Parameters.Count - b.Matcher.Template.Parameters.Count);
    }

    /// <summary>The same page in the other language, its parameters kept; null when no registered page has this path.</summary>
    public string? Twin(string path, string culture)
    {
        var values = new RouteValueDictionary();
        return Find(path, values) is { } page ? PageUrl(page.Name, culture, values) : null;
    }

    /// <summary>The registered page that has this path; null when there is none.</summary>
    /// <param name="path">A local path.</param>
    /// <param name="values">Receives the page's route parameters; null when they do not matter.</param>
    public BilingualPage? Find(string path, RouteValueDictionary? values = null)
    {
        foreach (var (page, _, matcher) in matchers)
        {
            if (matcher.TryMatch(Normal(path), values ?? new RouteValueDictionary()))
            {
                return page;
            }
        }

        return null;
    }

    /// <summary>The registered pages above a path, from the home page on: "/fr" and "/fr/mandats" for "/fr/mandats/un-mandat".</summary>
    public IEnumerable<BilingualPage> Above(string path)
    {
        for (var slash = path.IndexOf('/', 1); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Find(path[..slash]) is { } page)
            {
                yield return page;
            }
        }
    }

    /// <summary>Whether a path is that of the page for missing translations.</summary>
    public bool IsMissingTranslation(string path) =>
        SiteCultures.OfPath(path) is { } culture && PageUrl(MissingTranslation, culture) == Normal(path);

    /// <inheritdoc />
    public string? PageUrl(string name, string culture, RouteValueDictionary? values = null)
    {
        if (!pages.TryGetValue(name, out var page))
        {
            return null;
        }

        var segments = new List<string>();
        foreach (var segment in TemplateParser.Parse(page.Path(culture)).Segments)
        {
            var text = "";
            foreach (var part in segment.Parts)
            {
                if (!part.IsParameter)
                {
                    text += part.Text;
                    continue;
                }

                object? value = null;
                var known = values?.TryGetValue(part.Name!, out value) == true && !string.IsNullOrEmpty(value?.ToString());
                if (!known && !part.IsOptional && part.DefaultValue is null)
                {
                    return null;
                }

                text += Uri.EscapeDataString((known ? value : part.DefaultValue)?.ToString() ?? "");
            }

            if (text.Length > 0)
            {
                segments.Add(text);
            }
        }

        return "/" + string.Join('/', segments);
    }

    private static string Normal(string path) => path.Length > 1 ? path.TrimEnd('/') : path;
}
