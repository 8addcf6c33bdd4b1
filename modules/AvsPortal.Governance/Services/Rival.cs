namespace AvsPortal.Governance.Services;

/// <summary>Somebody else with the same office.</summary>
public sealed record Rival(string Name, Term Term);
