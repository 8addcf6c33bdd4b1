using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Objects;

/// <summary><c>Request</c>: the current request; nil members outside one.</summary>
internal sealed class RequestObject
{
    public static FluidValue Get(string name, TemplateContext context)
    {
        if ((context as LiquidTemplateContext)?.Services.GetService<IHttpContextAccessor>()?.HttpContext?.Request is not { } request)
        {
            return NilValue.Instance;
        }

        return name switch
        {
            "Path" => new StringValue(request.Path.Value ?? ""),
            "PathBase" => new StringValue(request.PathBase.Value ?? ""),
            "UriPath" => new StringValue(request.Path.ToUriComponent()),
            "UriQueryString" => new StringValue(request.QueryString.ToUriComponent()),
            "QueryString" => new StringValue(request.QueryString.Value ?? ""),
            "Method" => new StringValue(request.Method),
            "Scheme" => new StringValue(request.Scheme),
            "Protocol" => new StringValue(request.Protocol),
            "Host" => new StringValue(request.Host.ToString()),
            "UriHost" => new StringValue(request.Host.ToUriComponent()),
            "IsHttps" => BooleanValue.Create(request.IsHttps),
            "ContentType" => new StringValue(request.ContentType ?? ""),
            "Route" => new ObjectValue(request.RouteValues),
            "Query" => new ObjectValue(request.Query),
            "Form" => request.HasFormContentType ? new ObjectValue(request.Form) : NilValue.Instance,
            "Cookies" => new ObjectValue(request.Cookies),
            "Headers" => new ObjectValue(request.Headers),
            _ => NilValue.Instance,
        };
    }
}
