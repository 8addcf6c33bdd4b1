namespace OrchardCore.Modules.Manifest;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public class FeatureAttribute : Attribute
{
    public FeatureAttribute()
    {
    }

    public virtual string Category { get; set; }

    public virtual string[] Dependencies { get; set; } = [];

    public virtual string Description { get; set; }

    public virtual string Id { get; set; }

    public virtual bool IsAlwaysEnabled { get; set; }

    public virtual string Name { get; set; }

    public virtual string Priority { get; set; }
}
