using System.Globalization;
using AvsPortal.Kernel.Theming;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid;

/// <summary>Makes what a template sees: the site's objects, and <c>Model</c>.</summary>
internal sealed class LiquidContexts(IServiceProvider services, IOptions<TemplateOptions> options)
{
    /// <summary>Where a context keeps the file it renders, for the context of translations.</summary>
    public const string TemplateKey = "AvsPortal.Template";

    public LiquidTemplateContext Create(object? model, LiquidTemplateFile? file = null)
    {
        var context = new LiquidTemplateContext(services, options.Value) { CultureInfo = CultureInfo.CurrentUICulture, IsInitialized = true };

        if (model is not null)
        {
            if (model is not (Shape or FluidValue))
            {
                ModelTypes.Register(options.Value, model.GetType());
            }

            context.SetValue("Model", FluidValue.Create(model, options.Value));
        }

        if (file is not null)
        {
            context.AmbientValues[TemplateKey] = file;
        }

        return context;
    }
}
