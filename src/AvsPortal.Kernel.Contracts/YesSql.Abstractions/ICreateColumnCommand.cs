namespace YesSql.Sql.Schema;

/// <summary>A column to create. It may be null unless said otherwise.</summary>
public interface ICreateColumnCommand : IColumnCommand
{
    /// <summary>Whether the database gives the value.</summary>
    bool IsIdentity { get; }

    /// <summary>Whether null is refused.</summary>
    bool IsNotNull { get; }

    /// <summary>Whether it is (part of) the key.</summary>
    bool IsPrimaryKey { get; }

    /// <summary>Whether no two rows may have the same value.</summary>
    bool IsUnique { get; }

    /// <summary>Has the database give the value.</summary>
    ICreateColumnCommand Identity();

    /// <summary>Refuses null.</summary>
    ICreateColumnCommand NotNull();

    /// <summary>Allows the same value twice.</summary>
    ICreateColumnCommand NotUnique();

    /// <summary>Allows null.</summary>
    ICreateColumnCommand Nullable();

    /// <summary>Makes it (part of) the key.</summary>
    ICreateColumnCommand PrimaryKey();

    /// <summary>Refuses the same value twice.</summary>
    ICreateColumnCommand Unique();

    /// <summary>Sets the digits of a decimal.</summary>
    ICreateColumnCommand WithPrecision(byte? precision);

    /// <summary>Sets the digits after the decimal point.</summary>
    ICreateColumnCommand WithScale(byte? scale);
}
