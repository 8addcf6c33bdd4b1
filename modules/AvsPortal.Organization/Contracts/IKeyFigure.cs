namespace AvsPortal.Organization.Contracts;

/// <summary>A number on the home page, taken from published content by the module that knows it.</summary>
public interface IKeyFigure
{
    /// <summary>Where the figure stands among the others: the lowest first.</summary>
    int Order { get; }

    /// <summary>The figure as it is today.</summary>
    /// <param name="culture">"fr" or "en".</param>
    /// <returns>Null when there is nothing to count.</returns>
    ValueTask<KeyFigure?> GetAsync(string culture);
}
