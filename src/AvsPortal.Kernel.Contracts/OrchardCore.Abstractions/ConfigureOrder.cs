namespace OrchardCore.OrchardCoreConstants;

public static class ConfigureOrder
{
    public const int AdminPages = 1000;

    public const int Authentication = -150;

    public const int Autoroute = -100;

    public const int AzureDataProtection = 10;

    public const int AzureImageSharpCache = 5;

    public const int AzureMediaStorage = 10;

    public const int Cors = -290;

    public const int DataProtection = 0;

    public const int Default = 0;

    public const int HomeRoute = -150;

    public const int ImageSharpCache = 5;

    public const int InfrastructureService = -2147483548;

    public const int Media = 0;

    public const int ReverseProxy = -300;

    public const int Security = -290;

    public const int UrlRewriting = -2147483448;

    public const int WorkflowsContentHandlers = -2147483448;
}
