using System.Collections.Concurrent;
using Fluid;

namespace AvsPortal.Kernel.Liquid;

/// <summary>Templates that are text, parsed; emptied when there are too many, as some are typed by hand and tried once.</summary>
internal sealed class LiquidTemplateCache(LiquidParser parser)
{
    private const int Capacity = 500;

    private readonly ConcurrentDictionary<string, IFluidTemplate> _templates = new(StringComparer.Ordinal);

    /// <exception cref="ParseException">The template is wrong.</exception>
    public IFluidTemplate Get(string template)
    {
        if (_templates.TryGetValue(template, out var found))
        {
            return found;
        }

        if (!parser.TryParse(template, out var parsed, out var error))
        {
            throw new ParseException(error);
        }

        if (_templates.Count >= Capacity)
        {
            _templates.Clear();
        }

        return _templates[template] = parsed;
    }
}
