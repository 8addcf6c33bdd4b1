using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Contracts;

/// <summary>Limits who may read an item. Attach it to a type to give it an audience.</summary>
public sealed class AudiencePart : ContentPart
{
    /// <summary>One of <see cref="Audiences"/>; empty is everyone. No language: the same in both twins.</summary>
    public TextField Audience { get; set; } = new();
}
