using OrchardCore.Localization;

namespace Microsoft.Extensions.Localization;

public static class StringLocalizerExtensions
{
    /// <summary>The form of a sentence for a number; <c>{0}</c> is the number, <c>{1}…</c> the arguments.</summary>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        => localizer.Plural(count, [singular, plural], arguments);

    /// <param name="localizer">Where the translations are.</param>
    /// <param name="count">The number that decides the form.</param>
    /// <param name="pluralForms">The forms in English; the first is the message's id.</param>
    /// <param name="arguments">What <c>{1}</c> and on stand for.</param>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
        => localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
}
