using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using AvsPortal.Organization.Contracts;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Mandates.Services;

/// <summary>How many mandates are under way.</summary>
public sealed class MandatesFigure(MandateCatalogue catalogue, IBilingualLinks links, IStringLocalizer<MandatesFigure> S) : IKeyFigure
{
    public int Order => 2;

    public async ValueTask<KeyFigure?> GetAsync(string culture)
    {
        var count = await catalogue.CountAsync(MandateStatus.UnderWay);
        return KeyFigure.Of(count, S.Plural(count, "mandate under way", "mandates under way"), links.PageUrl("Mandates", culture), culture);
    }
}
