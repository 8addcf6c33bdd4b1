using System.Security.Claims;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>
/// A signed-in reader whose page may be shared with others who have the same rights: it notes whether anything asked who exactly is reading.
/// Roles may be asked for freely; name, id, address and the whole list of claims make the page personal.
/// </summary>
internal sealed class ReaderIdentity : ClaimsIdentity
{
    private readonly ClaimsIdentity _person;

    public ReaderIdentity(ClaimsIdentity person)
        : base(person)
        => _person = person;

    /// <summary>Whether the page depends on the person and not only on their rights.</summary>
    public bool IsPersonal { get; private set; }

    /// <summary>The person, for those whose answer is part of the group: asking here notes nothing.</summary>
    public ClaimsIdentity Person => _person;

    public override string? Name => Asked(_person.Name);

    public override IEnumerable<Claim> Claims => Asked(_person.Claims);

    public override Claim? FindFirst(string type) => IsRole(type) ? _person.FindFirst(type) : Asked(_person.FindFirst(type));

    public override IEnumerable<Claim> FindAll(string type) => IsRole(type) ? _person.FindAll(type) : Asked(_person.FindAll(type));

    public override bool HasClaim(string type, string value) => IsRole(type) ? _person.HasClaim(type, value) : Asked(_person.HasClaim(type, value));

    public override Claim? FindFirst(Predicate<Claim> match) => Asked(_person.FindFirst(match));

    public override IEnumerable<Claim> FindAll(Predicate<Claim> match) => Asked(_person.FindAll(match));

    public override bool HasClaim(Predicate<Claim> match) => Asked(_person.HasClaim(match));

    public override ClaimsIdentity Clone() => Asked(_person.Clone());

    private bool IsRole(string type) => string.Equals(type, RoleClaimType, StringComparison.OrdinalIgnoreCase);

    private T Asked<T>(T answer)
    {
        IsPersonal = true;

        return answer;
    }
}
