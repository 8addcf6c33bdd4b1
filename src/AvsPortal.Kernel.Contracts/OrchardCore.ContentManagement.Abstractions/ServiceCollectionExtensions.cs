using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

public static class ServiceCollectionExtensions
{
    public static ContentFieldOptionBuilder AddContentField(this IServiceCollection services, Type contentFieldType) => throw new NotImplementedException();

    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services) where TContentField : ContentField => throw new NotImplementedException();

    public static ContentPartOptionBuilder AddContentPart(this IServiceCollection services, Type contentPartType) => throw new NotImplementedException();

    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services) where TContentPart : ContentPart => throw new NotImplementedException();

    public static ContentFieldOptionBuilder AddHandler(this ContentFieldOptionBuilder builder, Type handlerType) => throw new NotImplementedException();

    public static ContentPartOptionBuilder AddHandler(this ContentPartOptionBuilder builder, Type handlerType) => throw new NotImplementedException();

    public static ContentPartOptionBuilder AddHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler => throw new NotImplementedException();

    public static ContentFieldOptionBuilder RemoveHandler(this ContentFieldOptionBuilder builder, Type handlerType) => throw new NotImplementedException();

    public static ContentPartOptionBuilder RemoveHandler(this ContentPartOptionBuilder builder, Type handlerType) => throw new NotImplementedException();

    public static ContentPartOptionBuilder RemoveHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler => throw new NotImplementedException();
}
