namespace AvsPortal.Governance.ViewModels;

/// <summary>A term on the chart of terms.</summary>
/// <param name="Name">Of the person.</param>
/// <param name="Role">In the person's gender.</param>
/// <param name="RoleCulture">The language the role is in.</param>
/// <param name="Text">"From … to …": what the bar says, in words.</param>
/// <param name="Start">Where the bar starts, in thousandths of the chart's width.</param>
/// <param name="Width">How wide it is, in thousandths; at least 4, so that it is seen.</param>
/// <param name="IsOffice">Chair, vice-chair, secretary-treasurer.</param>
public sealed record TermBar(string Name, string Role, string RoleCulture, string Text, int Start, int Width, bool IsOffice);
