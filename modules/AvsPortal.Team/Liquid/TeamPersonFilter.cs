using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Contracts;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Team.Liquid;

/// <summary>
/// <c>{{ member.ReportsTo.LocalizationSets | first | team_person }}</c>: the published person of a localization set
/// (Name, JobTitle, Culture, Url), in the reader's language; nothing when there is none.
/// </summary>
public sealed class TeamPersonFilter(ITeam team) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var set = input.ToStringValue();
        var person = string.IsNullOrEmpty(set) ? null : await team.FindAsync(set, SiteCultures.Current);
        return person is null ? NilValue.Instance : FluidValue.Create(person, context.Options);
    }
}
