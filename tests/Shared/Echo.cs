using System.Globalization;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Tests.Shared;

/// <summary>A localizer without translations: what the code says, formatted.</summary>
internal sealed class Echo<T> : IStringLocalizer<T>
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
