using Microsoft.Extensions.Options;

namespace AvsPortal.Search.Services;

/// <summary>The same for suggestions: whoever types asks several times a second.</summary>
internal sealed class SuggestionsRateLimit(IOptions<SearchLimits> limits) : SearchRateLimit(limits)
{
    protected override int Factor => 4;
}
