namespace YesSql.Indexes;

/// <summary>Says which index rows are made from documents of one type. Derive from <see cref="IndexProvider{T}"/>.</summary>
public interface IIndexProvider
{
    /// <summary>Describes the indexes into <paramref name="context"/>, a <see cref="DescribeContext{T}"/> of <see cref="ForType"/>.</summary>
    void Describe(IDescriptor context);

    /// <summary>The document's class.</summary>
    Type ForType();
}
