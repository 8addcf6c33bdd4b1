using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Parts;

internal sealed class AutoroutePartEditor : IPartEditor
{
    public string PartName => "AutoroutePart";

    public string Label => "Path of the page";

    public ValueTask EditAsync(FieldForm form, ContentTypePartDefinition definition)
    {
        var settings = definition.GetSettings<AutoroutePartSettings>();
        var input = form.AddText("Path", "text");
        input.MaxLength = AutoroutePart.MaxPathLength;
        input.ReadOnly = !settings.AllowCustomPath;
        input.Hint = form.S["Without the first slash, for example fr/mandats/emplois. Empty: made from the title."];
        return ValueTask.CompletedTask;
    }
}

internal sealed class AliasPartEditor : IPartEditor
{
    public string PartName => "AliasPart";

    public string Label => "Alias";

    public ValueTask EditAsync(FieldForm form, ContentTypePartDefinition definition)
    {
        var input = form.AddText("Alias", "text");
        input.MaxLength = AliasPart.MaxAliasLength;
        input.ReadOnly = definition.GetSettings<AliasPartSettings>().Options == AliasPartOptions.GeneratedDisabled;
        input.Hint = form.S["A name by which templates find the item. Empty: made from the title."];
        return ValueTask.CompletedTask;
    }
}
