using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Localization;

/// <summary>
/// Messages of one context in the language of the request: in the context, without one, then the same in the parent culture;
/// a message that has no translation is its own text.
/// </summary>
internal sealed class PoStringLocalizer(TranslationStore store, string context) : IStringLocalizer
{
    private readonly string _context = Translations.Key(context);

    public LocalizedString this[string name]
    {
        get
        {
            var found = Find(name)?.Forms[0];
            return new LocalizedString(name, found ?? name, resourceNotFound: found is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (text, values) = GetTranslation(name, arguments);
            return new LocalizedString(name, Format(text.Value, values), text.ResourceNotFound);
        }
    }

    /// <summary>The text before its arguments are put in, and those arguments; of a plural, the form for its number, which is argument 0.</summary>
    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(name);

        if (arguments is not [PluralizationArgument plural])
        {
            return (this[name], arguments);
        }

        var values = plural.Arguments is { Length: > 0 } ? [plural.Count, .. plural.Arguments] : new object[] { plural.Count };
        if (Find(plural.Forms[0]) is { } found)
        {
            return (new LocalizedString(name, Form(found.Forms, found.Culture, plural.Count)), values);
        }

        // The code's own forms are English.
        var forms = plural.Forms;
        return (new LocalizedString(name, forms[Math.Min(plural.Count == 1 ? 0 : 1, forms.Length - 1)], resourceNotFound: true), values);
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            foreach (var (found, id, forms) in store.Get(culture).Messages)
            {
                if (found.Length == 0 || found == _context)
                {
                    yield return new LocalizedString(id, forms[0]);
                }
            }

            if (!includeParentCultures)
            {
                yield break;
            }
        }
    }

    private static string Form(string[] forms, CultureInfo culture, int count)
        => forms[Math.Min(PluralRules.Form(culture, count), forms.Length - 1)];

    private static string Format(string text, object[] arguments)
        => arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, arguments);

    private (string[] Forms, CultureInfo Culture)? Find(string id)
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (store.Get(culture).Find(_context, id) is { } forms)
            {
                return (forms, culture);
            }
        }

        return null;
    }
}
