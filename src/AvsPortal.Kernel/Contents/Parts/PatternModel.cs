using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>What a pattern sees as <c>Model</c>.</summary>
internal sealed record PatternModel(ContentItem ContentItem);
