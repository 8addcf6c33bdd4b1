using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AvsPortal.Kernel.Data.Model;

internal sealed class IndexModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => new Key(((DocumentContext)context).IndexTypes, designTime);

    private sealed class Key(IReadOnlyList<Type> types, bool designTime) : IEquatable<Key>
    {
        private readonly IReadOnlyList<Type> types = types;
        private readonly bool designTime = designTime;

        public bool Equals(Key? other) => other is not null && designTime == other.designTime && types.SequenceEqual(other.types);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => types.Aggregate(designTime ? 1 : 0, HashCode.Combine);
    }
}
