using Fluid;

namespace OrchardCore.Liquid;

/// <summary>What a template sees while it is rendered, with the services of the current scope.</summary>
public class LiquidTemplateContext : TemplateContext
{
    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options)
        : base(options)
    {
        Services = services;
    }

    public bool IsInitialized { get; set; }

    /// <summary>The services of the request or background scope.</summary>
    public IServiceProvider Services { get; }
}
