namespace YesSql.Indexes;

/// <summary>Says which index rows are made from documents of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The document type, for example <c>ContentItem</c>.</typeparam>
public abstract class IndexProvider<T> : IIndexProvider
{
    /// <summary>Describes the indexes with <see cref="DescribeContext{T}.For{TIndex}"/>.</summary>
    public abstract void Describe(DescribeContext<T> context);

    /// <inheritdoc />
    public Type ForType() => typeof(T);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);
}
