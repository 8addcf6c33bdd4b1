namespace OrchardCore.Admin;

/// <summary>Options of the admin, section <c>OrchardCore_Admin</c> of the configuration.</summary>
public class AdminOptions
{
    private string _adminUrlPrefix = "Admin";

    /// <summary>First segment of the admin's paths; "Admin" unless configured.</summary>
    public string AdminUrlPrefix
    {
        get => _adminUrlPrefix;
        set => _adminUrlPrefix = value.Trim(' ', '/');
    }
}
