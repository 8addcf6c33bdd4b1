using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Sets the current culture until it is disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _previousCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _previousUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture)
    {
        Culture = culture;
        UICulture = uiCulture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }

    /// <summary>Culture of formats.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Culture of texts.</summary>
    public CultureInfo UICulture { get; }

    /// <summary>Both cultures to <paramref name="culture"/>.</summary>
    /// <param name="culture">Not null.</param>
    /// <param name="ignoreSystemSettings">Ignore the formats that the machine's owner chose.</param>
    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false)
        => Create(culture, culture, ignoreSystemSettings);

    /// <inheritdoc cref="Create(CultureInfo, bool)"/>
    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false)
        => Create(culture?.Name, uiCulture?.Name, ignoreSystemSettings);

    /// <inheritdoc cref="Create(CultureInfo, bool)"/>
    /// <exception cref="CultureNotFoundException">No culture has that name.</exception>
    public static CultureScope Create(string culture, bool ignoreSystemSettings = false)
        => Create(culture, culture, ignoreSystemSettings);

    /// <inheritdoc cref="Create(string, bool)"/>
    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false)
    {
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(uiCulture);

        return new CultureScope(Find(culture, ignoreSystemSettings), Find(uiCulture, ignoreSystemSettings));
    }

    /// <summary>Puts the previous cultures back.</summary>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = _previousCulture;
        CultureInfo.CurrentUICulture = _previousUICulture;
    }

    private static CultureInfo Find(string name, bool ignoreSystemSettings)
        => ignoreSystemSettings ? new CultureInfo(name, useUserOverride: false) : CultureInfo.GetCultureInfo(name);
}
