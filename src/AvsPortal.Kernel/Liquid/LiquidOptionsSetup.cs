using System.Security.Claims;
using System.Security.Principal;
using System.Globalization;
using System.Text.Json.Nodes;
using AvsPortal.Kernel.Identity.SignIn;
using AvsPortal.Kernel.Liquid.Filters;
using AvsPortal.Kernel.Liquid.Objects;
using AvsPortal.Kernel.Theming;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Liquid;

/// <summary>Orchard's filters, objects and what templates may read of them.</summary>
internal sealed class LiquidOptionsSetup(IHostEnvironment environment, IClock clock) : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.Now = () => new DateTimeOffset(clock.UtcNow, TimeSpan.Zero);

        TextFilters.Register(options.Filters);
        UrlFilters.Register(options.Filters);
        ContentFilters.Register(options.Filters);
        ShapeFilters.Register(options.Filters);
        UserFilters.Register(options.Filters);
        JsonFilters.Register(options.Filters);
        CultureFilters.Register(options.Filters);
        MediaFilters.Register(options.Filters);

        options.ValueConverters.Add(value => value switch
        {
            JsonNode node => JsonValues.ToFluid(node, options),
            IHtmlContent html => Html.Value(html),
            Shape shape => new ObjectValue(shape),
            StringValues { Count: 1 } one => new StringValue(one.ToString()),
            StringValues many => new ArrayValue([.. many.Select(text => new StringValue(text))]),
            PathString path => new StringValue(path.Value),
            _ => null,
        });

        AddObjects(options);
        AddMembers(options.MemberAccessStrategy);
    }

    private void AddObjects(TemplateOptions options)
    {
        var access = options.MemberAccessStrategy;

        access.Register<CultureObject, FluidValue>((_, name) => CultureObject.Get(name));
        access.Register<UserObject, FluidValue>((_, name, context) => UserObject.Get(name, context));
        access.Register<ReaderIdentity, FluidValue>((reader, name, context) => UserObject.Get(reader, name, context));
        access.Register<RequestObject, FluidValue>((_, name, context) => RequestObject.Get(name, context));
        access.Register<SiteObject, FluidValue>((_, name, context) => SiteObject.GetAsync(name, context));
        access.Register<LiquidContentAccessor, FluidValue>((_, name, context) => ContentObject.GetAsync(name, context));
        access.Register<LiquidPropertyAccessor, FluidValue>((accessor, name) => accessor.GetValueAsync(name));
        access.Register<EnvironmentObject, FluidValue>((_, name) => name switch
        {
            "IsDevelopment" => BooleanValue.Create(environment.IsDevelopment()),
            "IsStaging" => BooleanValue.Create(environment.IsStaging()),
            "IsProduction" => BooleanValue.Create(environment.IsProduction()),
            "Name" => new StringValue(environment.EnvironmentName),
            _ => NilValue.Instance,
        });
        access.Register<HttpContextObject, FluidValue>((_, name, context) => HttpContextObject.Get(name, context));

        options.Scope.SetValue("Culture", new ObjectValue(new CultureObject()));
        options.Scope.SetValue("User", new ObjectValue(new UserObject()));
        options.Scope.SetValue("Request", new ObjectValue(new RequestObject()));
        options.Scope.SetValue("Site", new ObjectValue(new SiteObject()));
        options.Scope.SetValue("Content", new ObjectValue(new LiquidContentAccessor()));
        options.Scope.SetValue("Environment", new ObjectValue(new EnvironmentObject()));
        options.Scope.SetValue("HttpContext", new ObjectValue(new HttpContextObject()));
    }

    private static void AddMembers(MemberAccessStrategy access)
    {
        access.Register<Shape, object?>((shape, name, context) => shape.GetAsync(name, ((LiquidTemplateContext)context).Services).AsTask());

        access.Register<JsonObject, JsonNode?>((json, name) => json[name]);
        access.Register<ContentItem>();
        access.Register<ContentItem, object?>(nameof(ContentItem.Content), item => item.Data);
        access.Register<ContentElement, object?>("Content", element => element.Data);
        access.Register<ContentElement, object?>("ContentItem", element => element.ContentItem);

        access.Register<IIdentity>();
        access.Register<ClaimsIdentity>(nameof(ClaimsIdentity.Name), nameof(ClaimsIdentity.IsAuthenticated), nameof(ClaimsIdentity.Claims));
        access.Register<Claim>(nameof(Claim.Type), nameof(Claim.Value));
        access.Register<CultureInfo>(
            nameof(CultureInfo.Name), nameof(CultureInfo.DisplayName), nameof(CultureInfo.NativeName), nameof(CultureInfo.TwoLetterISOLanguageName));

        access.Register<RouteValueDictionary, object?>((values, name) => values[name]);
        access.Register<IQueryCollection, object?>((query, name) => query.TryGetValue(name, out var value) ? value.ToArray() : null);
        access.Register<IFormCollection, object?>((form, name) => form.TryGetValue(name, out var value) ? value.ToArray() : null);
        access.Register<IRequestCookieCollection, object?>((cookies, name) => cookies[name]);
        access.Register<IHeaderDictionary, object?>((headers, name) => headers.TryGetValue(name, out var value) ? value.ToArray() : null);
    }
}
