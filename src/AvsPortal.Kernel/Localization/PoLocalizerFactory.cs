using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Kernel.Localization;

/// <summary>Localizers by context: a type's full name, or the path of a template.</summary>
internal sealed class PoLocalizerFactory(TranslationStore store) : IStringLocalizerFactory
{
    private readonly ConcurrentDictionary<string, PoStringLocalizer> _localizers = new(StringComparer.Ordinal);

    public IStringLocalizer Create(Type resourceSource)
        => Create((resourceSource.FullName ?? resourceSource.Name).Replace('+', '.'));

    public IStringLocalizer Create(string baseName, string location) => Create(baseName.Replace('+', '.'));

    public PoStringLocalizer Create(string context)
        => _localizers.GetOrAdd(context, static (name, translations) => new PoStringLocalizer(translations, name), store);
}
