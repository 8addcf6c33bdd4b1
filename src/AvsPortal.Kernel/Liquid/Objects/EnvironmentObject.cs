namespace AvsPortal.Kernel.Liquid.Objects;

/// <summary><c>Environment</c>: Development, Staging or Production.</summary>
internal sealed class EnvironmentObject;
