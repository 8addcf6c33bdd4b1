using System.Collections;

namespace YesSql.Services;

public static class DefaultQueryExtensions
{
    public static bool IsIn(this object source, IEnumerable values) => throw new NotImplementedException();

    public static bool IsNotIn(this object source, IEnumerable values) => throw new NotImplementedException();
}
