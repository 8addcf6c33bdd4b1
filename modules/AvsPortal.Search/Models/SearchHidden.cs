namespace AvsPortal.Search.Models;

/// <summary>What a new question in the form keeps of the present one.</summary>
public sealed record SearchHidden(string Name, string Value);
