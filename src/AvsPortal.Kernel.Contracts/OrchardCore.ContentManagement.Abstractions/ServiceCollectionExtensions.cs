using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Registers part classes and their handlers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a part class.</summary>
    public static ContentPartOptionBuilder AddContentPart(this IServiceCollection services, Type contentPartType)
    {
        services.Configure<ContentOptions>(options => options.Part(contentPartType));
        return new ContentPartOptionBuilder(services, contentPartType);
    }

    /// <summary>Registers a part class.</summary>
    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services) where TContentPart : ContentPart =>
        services.AddContentPart(typeof(TContentPart));

    /// <summary>Adds a handler of the part's events.</summary>
    public static ContentPartOptionBuilder AddHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        if (!typeof(IContentPartHandler).IsAssignableFrom(handlerType))
        {
            throw new ArgumentException($"{handlerType} is not an {nameof(IContentPartHandler)}.", nameof(handlerType));
        }

        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.Part(builder.ContentPartType).Add(handlerType));
        return builder;
    }

    /// <summary>Adds a handler of the part's events.</summary>
    public static ContentPartOptionBuilder AddHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler =>
        builder.AddHandler(typeof(TContentPartHandler));
}
