using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Registers part and field classes and their handlers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a field class.</summary>
    public static ContentFieldOptionBuilder AddContentField(this IServiceCollection services, Type contentFieldType)
    {
        services.Configure<ContentOptions>(options => options.Field(contentFieldType));
        return new ContentFieldOptionBuilder(services, contentFieldType);
    }

    /// <summary>Registers a field class.</summary>
    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services) where TContentField : ContentField =>
        services.AddContentField(typeof(TContentField));

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

    /// <summary>Removes a handler that another module added.</summary>
    public static ContentPartOptionBuilder RemoveHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        builder.Services.RemoveAll(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.Part(builder.ContentPartType).Remove(handlerType));
        return builder;
    }

    /// <summary>Removes a handler that another module added.</summary>
    public static ContentPartOptionBuilder RemoveHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler =>
        builder.RemoveHandler(typeof(TContentPartHandler));
}
