using System.Security.Claims;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>
/// A signed-in reader whose page may be shared with others who have the same rights: it notes whether anything asked who exactly is reading.
/// Roles may be asked for freely; name, id, address and the whole list of claims make the page personal.
/// </summary>
internal sealed class ReaderIdentity : ClaimsIdentity
{
    public ReaderIdentity(ClaimsIdentity person)
        : base(person)
        => Person = person;

    /// <summary>Whether the page depends on the person and not only on their rights.</summary>
    public bool IsPersonal { get; private set; }

    /// <summary>The person, for those whose answer is part of the group: asking here notes nothing.</summary>
    public ClaimsIdentity Person { get; }

    public override string? Name => Asked(Person.Name);

    public override IEnumerable<Claim> Claims => Asked(Person.Claims);

    public override Claim? FindFirst(string type) => IsRole(type) ? Person.FindFirst(type) : Asked(Person.FindFirst(type));

    public override IEnumerable<Claim> FindAll(string type) => IsRole(type) ? Person.FindAll(type) : Asked(Person.FindAll(type));

    public override bool HasClaim(string type, string value) => IsRole(type) ? Person.HasClaim(type, value) : Asked(Person.HasClaim(type, value));

    public override Claim? FindFirst(Predicate<Claim> match) => Asked(Person.FindFirst(match));

    public override IEnumerable<Claim> FindAll(Predicate<Claim> match) => Asked(Person.FindAll(match));

    public override bool HasClaim(Predicate<Claim> match) => Asked(Person.HasClaim(match));

    public override ClaimsIdentity Clone() => Asked(Person.Clone());

    private bool IsRole(string type) => string.Equals(type, RoleClaimType, StringComparison.OrdinalIgnoreCase);

    private T Asked<T>(T answer)
    {
        IsPersonal = true;

        return answer;
    }
}
