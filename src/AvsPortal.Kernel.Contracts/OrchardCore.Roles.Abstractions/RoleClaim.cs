using System.Security.Claims;

namespace OrchardCore.Security;

public class RoleClaim
{
    public RoleClaim()
    {
    }

    public RoleClaim(string type, string value)
    {
        throw new NotImplementedException();
    }

    public string ClaimType { get; set; }

    public string ClaimValue { get; set; }

    public RoleClaim Clone() => throw new NotImplementedException();

    public static RoleClaim Create(string value) => throw new NotImplementedException();

    public Claim ToClaim() => throw new NotImplementedException();
}
