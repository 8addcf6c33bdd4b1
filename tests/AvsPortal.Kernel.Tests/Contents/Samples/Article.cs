using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Tests.Contents.Samples;

/// <summary>A part named like its type, with fields as properties, as modules write them.</summary>
internal sealed class Article : ContentPart
{
    public TextField Summary { get; set; } = new();

    public NumericField Year { get; set; } = new();

    public HtmlField Body { get; set; } = new();
}
