using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>A localizer that knows plural forms.</summary>
public interface IPluralStringLocalizer : IStringLocalizer
{
    /// <summary>The text before its arguments are put in, and those arguments.</summary>
    (LocalizedString, object[]) GetTranslation(string name, params object[] arguments);
}
