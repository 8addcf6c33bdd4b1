using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>A tag's arguments, evaluated: those without a name by their place, the others by name.</summary>
internal sealed class TagArguments
{
    private readonly List<FluidValue> _positional = [];
    private readonly Dictionary<string, FluidValue> _named = new(StringComparer.OrdinalIgnoreCase);

    private TagArguments()
    {
    }

    public static async ValueTask<TagArguments> EvaluateAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var result = new TagArguments();

        foreach (var argument in arguments)
        {
            var value = await argument.Expression.EvaluateAsync(context);
            if (argument.Name is null)
            {
                result._positional.Add(value);
            }
            else
            {
                result._named[argument.Name] = value;
            }
        }

        return result;
    }

    public FluidValue? Get(string name, int? place = null)
    {
        if (_named.TryGetValue(name, out var value))
        {
            return value;
        }

        return place is { } index && index < _positional.Count ? _positional[index] : null;
    }

    public string? Text(string name, int? place = null) => Get(name, place) is { } value && !value.IsNil() ? value.ToStringValue() : null;

    public bool Flag(string name, bool otherwise = false) => Get(name)?.ToBooleanValue() ?? otherwise;

    /// <summary>The named arguments, but those listed.</summary>
    public IEnumerable<KeyValuePair<string, FluidValue>> Except(params string[] names)
        => _named.Where(pair => !names.Contains(pair.Key, StringComparer.OrdinalIgnoreCase));
}
