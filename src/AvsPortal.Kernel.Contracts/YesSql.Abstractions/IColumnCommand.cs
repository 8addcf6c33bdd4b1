namespace YesSql.Sql.Schema;

/// <summary>A column.</summary>
public interface IColumnCommand : ITableCommand
{
    /// <summary>Its name.</summary>
    string ColumnName { get; }

    /// <summary>Its type in .NET.</summary>
    Type DbType { get; }

    /// <summary>Default value; null for none.</summary>
    object Default { get; }

    /// <summary>Most characters; null for no limit.</summary>
    int? Length { get; }

    /// <summary>Digits of a decimal.</summary>
    byte? Precision { get; }

    /// <summary>Digits after the decimal point.</summary>
    byte? Scale { get; }

    /// <summary>No limit of length.</summary>
    IColumnCommand Unlimited();

    /// <summary>Sets the default value.</summary>
    IColumnCommand WithDefault(object @default);

    /// <summary>Sets the most characters.</summary>
    IColumnCommand WithLength(int? length);
}
