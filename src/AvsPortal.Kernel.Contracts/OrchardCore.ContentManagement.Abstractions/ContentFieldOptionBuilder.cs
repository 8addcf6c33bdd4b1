using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

public class ContentFieldOptionBuilder
{
    public ContentFieldOptionBuilder(IServiceCollection services, Type contentFieldType)
    {
        Services = services;
        ContentFieldType = contentFieldType;
    }

    public Type ContentFieldType { get; }

    public IServiceCollection Services { get; }
}
