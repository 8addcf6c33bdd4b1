using System.Security.Cryptography;
using System.Text;
using AvsPortal.Kernel.Admin.Shared;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>What became of a change.</summary>
internal enum ChangeOutcome
{
    Saved,

    /// <summary>Something typed is wrong; the form says what.</summary>
    Invalid,

    /// <summary>A handler refused to publish and told the editor why.</summary>
    Refused,

    /// <summary>Somebody else saved meanwhile; the form shows both.</summary>
    Conflict,
}

/// <summary>
/// Writes a posted form into an item: typed values, handlers, validation, draft or publication, commit; all or nothing.
/// </summary>
internal sealed class ItemChange(IContentManager contents, ISession session, ItemFormBuilder forms)
{
    /// <summary>Which state of an item a form was made from. Its data counts too: a field without language is copied from the twin, which leaves the item's date as it is.</summary>
    internal static string VersionOf(ContentItem item)
    {
        var data = SHA256.HashData(Encoding.UTF8.GetBytes(item.Data.ToJsonString()));
        return FormattableString.Invariant($"{item.ContentItemVersionId}-{item.ModifiedUtc?.Ticks ?? 0}-{Convert.ToHexStringLower(data.AsSpan(0, 8))}");
    }

    internal async Task<(ChangeOutcome Outcome, ItemForm Form)> CreateAsync(ContentItem item, ContentTypeDefinition type, IFormCollection posted, bool publish)
    {
        var form = await forms.BuildAsync(item, type, posted);
        if (form.HasErrors)
        {
            return (await CancelAsync(ChangeOutcome.Invalid), form);
        }

        await contents.CreateAsync(item, VersionOptions.Draft);
        return (await FinishAsync(form, publish), form);
    }

    /// <param name="latest">The latest version, as stored.</param>
    /// <param name="type">Its type.</param>
    /// <param name="posted">The form.</param>
    /// <param name="version">What <see cref="VersionOf"/> said when the form was made.</param>
    /// <param name="publish">Publish, or keep as a draft.</param>
    internal async Task<(ChangeOutcome Outcome, ItemForm Form)> UpdateAsync(
        ContentItem latest, ContentTypeDefinition type, IFormCollection posted, string? version, bool publish)
    {
        if (!string.Equals(version, VersionOf(latest), StringComparison.Ordinal))
        {
            return await ConflictAsync(latest, type, posted);
        }

        var item = await contents.GetAsync(latest.ContentItemId, VersionOptions.DraftRequired);
        var form = await forms.BuildAsync(item, type, posted);
        if (form.HasErrors)
        {
            return (await CancelAsync(ChangeOutcome.Invalid), form);
        }

        await contents.UpdateAsync(item);
        return (await FinishAsync(form, publish), form);
    }

    private async Task<ChangeOutcome> FinishAsync(ItemForm form, bool publish)
    {
        var result = await contents.ValidateAsync(form.Item);
        foreach (var error in result.Errors)
        {
            form.AddError(error.ErrorMessage ?? "", error.MemberNames.FirstOrDefault());
        }

        if (!result.Succeeded || form.HasErrors)
        {
            return await CancelAsync(ChangeOutcome.Invalid);
        }

        if (!publish)
        {
            await contents.SaveDraftAsync(form.Item);
        }
        else if (!await contents.PublishAsync(form.Item))
        {
            return await CancelAsync(ChangeOutcome.Refused);
        }

        try
        {
            await Commit.NowAsync(session);
            return ChangeOutcome.Saved;
        }
        catch (ConcurrencyException)
        {
            return await CancelAsync(ChangeOutcome.Conflict);
        }
    }

    private async Task<(ChangeOutcome Outcome, ItemForm Form)> ConflictAsync(ContentItem latest, ContentTypeDefinition type, IFormCollection posted)
    {
        var form = await forms.BuildAsync(latest.Clone(), type, posted);
        return (await CancelAsync(ChangeOutcome.Conflict), form);
    }

    private async Task<ChangeOutcome> CancelAsync(ChangeOutcome outcome)
    {
        await session.CancelAsync();
        return outcome;
    }
}
