using AvsPortal.Bilingual.Services;
using OrchardCore;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Bilingual.Handlers;

/// <summary>A copy is no translation of its original: it has a set of its own from the start. A translation, made of a copy, is given its set afterwards.</summary>
public sealed class CopyHandler(TranslationRecords records) : ContentHandlerBase
{
    public override async Task ClonedAsync(CloneContentContext context)
    {
        if (context.CloneContentItem.Has<LocalizationPart>())
        {
            context.CloneContentItem.Alter<LocalizationPart>(part => part.LocalizationSet = IdGenerator.GenerateId());
            await records.NoteAsync(context.CloneContentItem);
        }
    }
}
