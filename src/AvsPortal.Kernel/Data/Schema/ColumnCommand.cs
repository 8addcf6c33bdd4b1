using YesSql.Sql.Schema;

namespace AvsPortal.Kernel.Data.Schema;

/// <summary>A column to create, add or change.</summary>
internal sealed class ColumnCommand(string name, Type? type) : IAddColumnCommand, IAlterColumnCommand
{
    public string Name { get; } = name;

    public string ColumnName => Name;

    public List<ITableCommand> TableCommands { get; } = [];

    public Type DbType { get; private set; } = type!;

    public object? Default { get; private set; }

    public int? Length { get; private set; }

    public byte? Precision { get; private set; }

    public byte? Scale { get; private set; }

    public bool IsIdentity { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public bool IsUnique { get; private set; }

    public IColumnCommand Unlimited() => WithLength(null);

    public IColumnCommand WithDefault(object @default) => Set(() => Default = @default);

    public IColumnCommand WithLength(int? length) => Set(() => Length = length);

    public ICreateColumnCommand Identity() => Set(() => IsIdentity = IsNotNull = true);

    public ICreateColumnCommand NotNull() => Set(() => IsNotNull = true);

    public ICreateColumnCommand Nullable() => Set(() => IsNotNull = false);

    public ICreateColumnCommand PrimaryKey() => Set(() => IsPrimaryKey = IsNotNull = true);

    public ICreateColumnCommand Unique() => Set(() => IsUnique = true);

    public ICreateColumnCommand NotUnique() => Set(() => IsUnique = false);

    public ICreateColumnCommand WithPrecision(byte? precision) => Set(() => Precision = precision);

    public ICreateColumnCommand WithScale(byte? scale) => Set(() => Scale = scale);

    public IAlterColumnCommand WithType(Type dbType, int? length) => Set(() => (DbType, Length) = (dbType, length));

    public IAlterColumnCommand WithType(Type dbType, byte precision, byte scale) =>
        Set(() => (DbType, Precision, Scale) = (dbType, precision, scale));

    private ColumnCommand Set(Action change)
    {
        change();
        return this;
    }
}
