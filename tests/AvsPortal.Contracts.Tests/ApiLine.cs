using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AvsPortal.Contracts.Tests;

/// <summary>Writes a public type or member in the style of the list of Orchard's API.</summary>
internal static class ApiLine
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The type's name as the list has it: <c>YesSql.IQuery`2&lt;T,TIndex&gt;</c>.</summary>
    public static string NameOf(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        if (!type.IsGenericTypeDefinition)
        {
            return name;
        }

        var parameters = type.GetGenericArguments().Select(p => Variance(p) + p.Name);
        return $"{name}<{string.Join(',', parameters)}>";
    }

    /// <summary>Every public and protected member as (key, signature): the key is unique in the type, the signature is compared.</summary>
    public static IEnumerable<string> MembersOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield break; // the list names delegates without their signature
        }

        var prefix = NameOf(type) + ".";
        foreach (var constructor in type.GetConstructors(Declared).Where(c => Visible(c) && !c.IsStatic))
        {
            yield return $"M:{prefix}#ctor{Parameters(constructor)}{Names(constructor)}";
        }

        foreach (var method in type.GetMethods(Declared).Where(m => Visible(m) && !m.IsSpecialName))
        {
            var generics = method.IsGenericMethodDefinition
                ? $"``{method.GetGenericArguments().Length}<{string.Join(',', method.GetGenericArguments().Select(g => g.Name))}>"
                : "";
            yield return $"M:{prefix}{method.Name}{generics}{Parameters(method)} -> {Returned(method.ReturnType)}{Names(method)}{Static(method)}";
        }

        foreach (var property in type.GetProperties(Declared))
        {
            var accessor = property.GetMethod ?? property.SetMethod!;
            if (Visible(accessor) || (property.SetMethod is { } set && Visible(set)))
            {
                yield return $"P:{prefix}{property.Name} -> {Returned(property.PropertyType)}{Static(accessor)}";
            }
        }

        foreach (var field in type.GetFields(Declared).Where(f => (f.IsPublic || f.IsFamily) && !f.IsSpecialName))
        {
            var value = field.IsLiteral && !type.IsEnum ? " = " + Literal(field.GetRawConstantValue(), field.FieldType)
                : type.IsEnum ? " = " + Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
                : "";
            yield return type.IsEnum
                ? $"F:{prefix}{field.Name}{value}"
                : $"F:{prefix}{field.Name} -> {Returned(field.FieldType)}{value}";
        }
    }

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Static(MethodBase method) => method.IsStatic ? " static" : "";

    private static string Variance(Type parameter) =>
        (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Covariant => "out ",
            GenericParameterAttributes.Contravariant => "in ",
            _ => "",
        };

    private static string Parameters(MethodBase method)
    {
        var parameters = method.GetParameters();
        return parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Referred(p.ParameterType)))})";
    }

    private static string Names(MethodBase method)
    {
        var parameters = method.GetParameters();
        if (parameters.Length == 0)
        {
            return "";
        }

        var extension = method.IsDefined(typeof(ExtensionAttribute), false);
        var names = parameters.Select((p, i) =>
            (extension && i == 0 ? "this " : "")
            + (p.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "")
            + (p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : "")
            + p.Name
            + (p.HasDefaultValue ? " = " + Literal(p.DefaultValue, p.ParameterType) : ""));
        return $"  [{string.Join(", ", names)}]";
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        char character => $"'{character}'",
        Enum member => Convert.ToInt64(member, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>A parameter's type: generics in braces, parameters by position.</summary>
    private static string Referred(Type type)
    {
        if (type.IsByRef)
        {
            return Referred(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Referred(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        }

        return type.IsGenericType
            ? $"{Bare(type)}{{{string.Join(',', type.GetGenericArguments().Select(Referred))}}}"
            : type.FullName!.Replace('+', '.');
    }

    /// <summary>A returned type: generics in angle brackets, parameters by name.</summary>
    private static string Returned(Type type)
    {
        if (type.IsArray)
        {
            return Returned(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        return type.IsGenericType
            ? $"{Bare(type)}<{string.Join(',', type.GetGenericArguments().Select(Returned))}>"
            : type.FullName!.Replace('+', '.');
    }

    private static string Bare(Type type)
    {
        var name = type.GetGenericTypeDefinition().FullName!.Replace('+', '.');
        return name[..name.IndexOf('`', StringComparison.Ordinal)];
    }
}
