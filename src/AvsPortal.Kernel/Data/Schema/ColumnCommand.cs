using YesSql.Sql.Schema;

namespace AvsPortal.Kernel.Data.Schema;

/// <summary>A column to create.</summary>
internal sealed class ColumnCommand(string name, Type type) : ICreateColumnCommand
{
    public string Name { get; } = name;

    public Type DbType { get; } = type;

    public int? Length { get; private set; }

    public bool IsIdentity { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public IColumnCommand Unlimited() => WithLength(null);

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    public ColumnCommand Identity()
    {
        IsIdentity = true;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        IsNotNull = false;
        return this;
    }

    public ICreateColumnCommand PrimaryKey()
    {
        IsPrimaryKey = IsNotNull = true;
        return this;
    }
}
