using Microsoft.AspNetCore.Http;
using OrchardCore;

namespace AvsPortal.Kernel.Shell;

internal sealed class OrchardHelper(IHttpContextAccessor accessor) : IOrchardHelper
{
    public HttpContext HttpContext => accessor.HttpContext!;
}
