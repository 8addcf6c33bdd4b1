using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

namespace AvsPortal.Kernel.Shell;

/// <summary>All features that exist, each after those it depends on.</summary>
internal sealed class FeatureGraph
{
    private readonly Dictionary<string, FeatureInfo> _byId;

    /// <exception cref="ModuleException">Two features have one id, a dependency is unknown, or dependencies go in a circle.</exception>
    public FeatureGraph(ModuleCatalog catalog)
        : this(catalog.Modules)
    {
    }

    internal FeatureGraph(IReadOnlyList<ModuleDescriptor> modules)
    {
        var declared = BuiltIn().Concat(modules.SelectMany(Declared)).ToList();
        _byId = new(StringComparer.Ordinal);
        foreach (var feature in declared)
        {
            if (!_byId.TryAdd(feature.Id, feature))
            {
                throw new ModuleException($"The feature '{feature.Id}' exists twice: in '{Owner(_byId[feature.Id])}' and in '{Owner(feature)}'.");
            }
        }

        Features = FeatureOrder.Sort(declared, _byId);
        Modules =
        [
            .. modules.Where(module => module.Manifest is null),
            .. Features.Select(feature => feature.Module).OfType<ModuleDescriptor>().Distinct(),
        ];
    }

    /// <summary>All features in dependency order, themes last.</summary>
    public IReadOnlyList<FeatureInfo> Features { get; }

    /// <summary>All modules in dependency order, the kernel's own first, themes last.</summary>
    public IReadOnlyList<ModuleDescriptor> Modules { get; }

    public bool TryGet(string id, [NotNullWhen(true)] out FeatureInfo? feature) => _byId.TryGetValue(id, out feature);

    /// <summary>The features with all that they depend on and all that is always enabled, in dependency order.</summary>
    /// <exception cref="ModuleException">An id is unknown; the message names it.</exception>
    public IReadOnlyList<FeatureInfo> Close(IEnumerable<string> ids)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(ids.Concat(Features.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id)));
        while (pending.TryPop(out var id))
        {
            if (!wanted.Add(id))
            {
                continue;
            }

            if (!_byId.TryGetValue(id, out var feature))
            {
                throw new ModuleException(Unknown(id));
            }

            Array.ForEach(feature.Dependencies, pending.Push);
        }

        return [.. Features.Where(feature => wanted.Contains(feature.Id))];
    }

    /// <summary>The given features and all that depend on them.</summary>
    public IReadOnlyList<FeatureInfo> Dependents(IEnumerable<string> ids)
    {
        var found = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var feature in Features.Where(feature => feature.Dependencies.Any(found.Contains)))
        {
            found.Add(feature.Id);
        }

        return [.. Features.Where(feature => found.Contains(feature.Id))];
    }

    internal string Unknown(string id)
    {
        var near = _byId.Keys.FirstOrDefault(known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase));
        return $"There is no feature '{id}' in this site's modules." + (near is null ? "" : $" Did you mean '{near}'?");
    }

    private static string Owner(FeatureInfo feature) => feature.Module?.Id ?? "OrchardCore";

    private static IEnumerable<FeatureInfo> BuiltIn() => BuiltInFeatures.All.Select(feature => new FeatureInfo
    {
        Id = feature.Id,
        Dependencies = feature.Dependencies,
        IsAlwaysEnabled = BuiltInFeatures.Always.Contains(feature.Id),
    });

    private static List<FeatureInfo> Declared(ModuleDescriptor module)
    {
        if (module.Manifest is null)
        {
            return [];
        }

        var attributes = module.Assembly.GetCustomAttributes<FeatureAttribute>().Where(a => a is not ModuleAttribute).ToList();
        if (!attributes.Any(attribute => attribute.Id == module.Id))
        {
            // A module without a feature of its own name is that feature.
            attributes.Insert(0, module.Manifest);
        }

        return attributes.ConvertAll(attribute => Describe(attribute, module));
    }

    private static FeatureInfo Describe(FeatureAttribute attribute, ModuleDescriptor module)
    {
        var dependencies = attribute.Dependencies ?? [];
        if (attribute is ThemeAttribute { BaseTheme: { Length: > 0 } baseTheme })
        {
            dependencies = [.. dependencies, baseTheme];
        }

        var id = attribute is ModuleAttribute ? module.Id : attribute.Id;
        return new FeatureInfo
        {
            Id = id,
            Dependencies = [.. dependencies.Select(dependency => dependency.Trim())],
            IsAlwaysEnabled = attribute.IsAlwaysEnabled,
            Priority = int.TryParse(attribute.Priority, NumberStyles.Integer, CultureInfo.InvariantCulture, out var priority) ? priority : 0,
            Module = module,
        };
    }
}
