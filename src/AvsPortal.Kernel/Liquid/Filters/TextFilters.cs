using System.Text;
using AvsPortal.Kernel.Localization;
using AvsPortal.Kernel.Theming;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;

namespace AvsPortal.Kernel.Liquid.Filters;

/// <summary>Words: translation, slugs, dates in the site's time zone, HTML and Markdown.</summary>
internal static class TextFilters
{
    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("t", Translate);
        filters.AddFilter("slugify", Slugify);
        filters.AddFilter("html_class", HtmlClass);
        filters.AddFilter("markdownify", Markdownify);
        filters.AddFilter("sanitize_html", SanitizeHtml);
        filters.AddFilter("local", LocalAsync);
        filters.AddFilter("utc", Utc);
    }

    /// <summary>The sentence in the request's language; <c>{0}</c>… are the arguments. Its translation context is the template's path.</summary>
    private static ValueTask<FluidValue> Translate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;
        var template = context.AmbientValues.TryGetValue(LiquidContexts.TemplateKey, out var value) ? value as LiquidTemplateFile : null;
        var localizer = services.GetRequiredService<PoLocalizerFactory>().Create(template?.TranslationContext ?? "");
        var id = input.ToStringValue();

        if (arguments.Count == 0)
        {
            return new StringValue(localizer[id].Value);
        }

        var values = new object[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments.At(i).ToStringValue();
        }

        return new StringValue(localizer[id, values].Value);
    }

    private static ValueTask<FluidValue> Slugify(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new StringValue(((LiquidTemplateContext)context).Services.GetRequiredService<ISlugService>().Slugify(input.ToStringValue()));

    /// <summary><c>LandingPage</c> is <c>landing-page</c>.</summary>
    private static ValueTask<FluidValue> HtmlClass(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        var result = new StringBuilder(text.Length + 4);

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsUpper(c) && i > 0 && (char.IsLower(text[i - 1]) || char.IsDigit(text[i - 1])))
            {
                result.Append('-');
            }

            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return new StringValue(result.ToString().Trim('-'));
    }

    private static ValueTask<FluidValue> Markdownify(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new StringValue(MarkdownHtml.Render(input.ToStringValue()));

    private static ValueTask<FluidValue> SanitizeHtml(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new StringValue(((LiquidTemplateContext)context).Services.GetRequiredService<SafeHtml>().Sanitize(input.ToStringValue()));

    private static async ValueTask<FluidValue> LocalAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var clock = ((LiquidTemplateContext)context).Services.GetRequiredService<ILocalClock>();
        if (input.Type == FluidValues.String && input.ToStringValue() is "now" or "today")
        {
            return new DateTimeValue(await clock.GetLocalNowAsync());
        }

        return input.TryGetDateTimeInput(context, out var date) ? new DateTimeValue(await clock.ConvertToLocalAsync(date)) : NilValue.Instance;
    }

    private static ValueTask<FluidValue> Utc(FluidValue input, FilterArguments arguments, TemplateContext context)
        => input.TryGetDateTimeInput(context, out var date) ? new DateTimeValue(date.ToUniversalTime()) : NilValue.Instance;
}
