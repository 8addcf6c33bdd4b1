using System.Collections;

namespace YesSql.Services;

/// <summary>What a query's predicate may say beyond C#.</summary>
public static class DefaultQueryExtensions
{
    /// <summary>Whether <paramref name="source"/> is one of <paramref name="values"/>; in a query, SQL's <c>IN</c>.</summary>
    public static bool IsIn(this object source, IEnumerable values)
    {
        foreach (var value in values)
        {
            if (Equals(source, value))
            {
                return true;
            }
        }

        return false;
    }
}
