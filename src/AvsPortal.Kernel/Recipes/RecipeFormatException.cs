namespace AvsPortal.Kernel.Recipes;

/// <summary>A recipe is wrong; nothing of it was run.</summary>
internal sealed class RecipeFormatException(IReadOnlyList<string> errors)
    : InvalidOperationException("The recipe is refused:\n" + string.Join("\n", errors))
{
    public RecipeFormatException()
        : this([])
    {
    }

    public RecipeFormatException(string message)
        : this([message])
    {
    }

    public RecipeFormatException(string message, Exception innerException)
        : this([message, innerException.Message])
    {
    }

    /// <summary>File, line and reason of each fault.</summary>
    public IReadOnlyList<string> Errors => errors;
}
