using System.Globalization;
using OrchardCore;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Contents.Localization;

/// <summary>Gives a new item its set and, unless it says so itself, the site's own language.</summary>
internal sealed class LocalizationPartHandler(ILocalizationService localization) : ContentPartHandler<LocalizationPart>
{
    public override Task CreatingAsync(CreateContentContext context, LocalizationPart part) => CompleteAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, LocalizationPart part) => CompleteAsync(part);

    /// <summary>A copy is no translation of its original: it gets a set of its own when it is saved.</summary>
    public override Task CloningAsync(CloneContentContext context, LocalizationPart part)
    {
        context.CloneContentItem.Alter<LocalizationPart>(own => own.LocalizationSet = "");
        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, LocalizationPart part) =>
        context.ForAsync<CultureAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Culture))
            {
                aspect.Culture = CultureInfo.GetCultureInfo(part.Culture);
                aspect.HasCulture = true;
            }

            return Task.CompletedTask;
        });

    private async Task CompleteAsync(LocalizationPart part)
    {
        if (!string.IsNullOrEmpty(part.LocalizationSet) && !string.IsNullOrEmpty(part.Culture))
        {
            return;
        }

        part.LocalizationSet = string.IsNullOrEmpty(part.LocalizationSet) ? IdGenerator.GenerateId() : part.LocalizationSet;
        part.Culture = string.IsNullOrEmpty(part.Culture) ? await localization.GetDefaultCultureAsync() : part.Culture;
        part.Apply();
    }
}
