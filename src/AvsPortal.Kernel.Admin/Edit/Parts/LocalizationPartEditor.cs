using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Admin.Edit.Parts;

/// <summary>The language of a new item; afterwards it stays, and translations are items of their own.</summary>
internal sealed class LocalizationPartEditor(ILocalizationService localization, IHttpContextAccessor http) : IPartEditor
{
    private const string Asked = "lang";

    public string PartName => "LocalizationPart";

    public string Label => "Language";

    public async ValueTask EditAsync(FieldForm form, ContentTypePartDefinition definition)
    {
        // Whatever was created once has its date; a copy made for the form has no document id.
        if (form.Form.Item.CreatedUtc is not null)
        {
            return;
        }

        var cultures = await localization.GetSupportedCulturesAsync();
        var asked = form.Posted("Culture") ?? http.HttpContext?.Request.Query[Asked].FirstOrDefault();
        var culture = cultures.FirstOrDefault(known => string.Equals(known, asked, StringComparison.OrdinalIgnoreCase))
            ?? (string?)form.Data["Culture"]
            ?? await localization.GetDefaultCultureAsync();

        var input = form.Add("Culture", "select", culture);
        (input.Value, input.Stored, input.Required) = (culture, null, true);
        input.Hint = form.S["Write in French first: an English version cannot be published before the French one."];
        input.Options.AddRange(cultures.Select(known => new EditorOption { Value = known, Text = CultureNames.Of(known), Selected = known == culture }));
        form.Data["Culture"] = culture;
    }
}
