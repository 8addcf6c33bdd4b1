using AvsPortal.Bilingual.Contracts;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>
/// <c>{{ item | foreign_lang }}</c>: the item's language when it is not the reader's, for the <c>lang</c> of what the item says;
/// nothing when they are the same. What the interface says beside it stays in the reader's.
/// </summary>
public sealed class ForeignLangFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        new(input.ToObjectValue() is ContentItem item && item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture)
            && Twins.CultureOf(item) is var culture && culture != SiteCultures.Current
                ? StringValue.Create(culture)
                : NilValue.Instance);
}
